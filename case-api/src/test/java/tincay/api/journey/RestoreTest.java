package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.Running;
import tincay.api.backup.Archive;

/** An installation is saved in the middle of the work, and work goes on in the one that is built from it elsewhere. */
class RestoreTest {

    @TempDir
    private Path parent;

    @Test
    void what_was_answered_before_the_backup_is_read_and_gone_on_with_in_another_installation() throws Exception {
        Running first = Running.in("demo", parent.resolve("first"));
        Before before;
        try {
            before = savedWhileSomebodyWrites(Program.elsewhere(first.url(), "staff.hoaban", Demo.PASSWORD));
        } finally {
            first.stop();
        }
        assertThatNothingLiesInClearIn(parent.resolve("backup"));

        Archive.restore(withKey(), parent.resolve("backup"), null, (table, rows) -> {});

        Running second = Running.in("demo", parent.resolve("second"));
        try {
            assertThatWorkGoesOn(before, Program.elsewhere(second.url(), "staff.hoaban", Demo.PASSWORD));
        } finally {
            second.stop();
        }
    }

    /** What was seen of the first installation: a case nobody touched, and one with notes that were answered. */
    private record Before(String quiet, Reply quietFile, Reply list, String busy, List<String> notes) {}

    private Before savedWhileSomebodyWrites(Program staff) throws InterruptedException {
        String quiet = open(staff);
        String busy = open(staff);
        Reply quietFile = staff.get(quiet).isDone();
        Reply list = staff.get("/cases").isDone();
        List<String> answered = new CopyOnWriteArrayList<>();
        var enough = new AtomicBoolean();
        var underWay = new CountDownLatch(20);
        Thread writer = Thread.ofPlatform().start(() -> write(staff, busy, answered, enough, underWay));
        underWay.await();
        List<String> before = List.copyOf(answered);
        Archive.backup(parent.resolve("first"), parent.resolve("backup"), (table, rows) -> {});
        enough.set(true);
        writer.join();
        assertThat(answered).hasSizeGreaterThan(before.size());
        return new Before(quiet, quietFile, list, busy, before);
    }

    private static void assertThatWorkGoesOn(Before before, Program staff) {
        assertThat(staff.get(before.quiet).isDone().body()).isEqualTo(before.quietFile.body());
        assertThat(before.quietFile.text()).contains("Lời kể thử", "0912345678");
        assertThat(staff.get("/cases").isDone().body()).isEqualTo(before.list.body());
        Reply file = staff.get(before.busy).isDone();
        assertThat(notes(file)).containsAll(before.notes).doesNotHaveDuplicates();
        Reply next = staff.post(
                        before.busy + "/notes", Map.of("kind", "CALL", "text", "Viết tiếp"), "If-Match", file.version())
                .isDone();
        assertThat(notes(staff.get(before.busy).isDone())).contains(next.text("noteId"));
    }

    private static void assertThatNothingLiesInClearIn(Path backup) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(backup)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            String text = Files.readString(file);
            for (String word : List.of("Bùi Thị Thử", "Lời kể thử", "0912345678", "Hỏi mua rau")) {
                String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
                assertThat(text.contains(word) || text.contains(hex))
                        .as("%s in %s", word, file)
                        .isFalse();
            }
        }
    }

    private Path withKey() throws IOException {
        Path second = Files.createDirectory(parent.resolve("second"));
        Files.copy(
                parent.resolve("first/master.key"), second.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
        return second;
    }

    private static String open(Program staff) {
        String address = staff.get("/session").text("roles.0.addressId");
        return "/cases/" + staff.post("/cases", Cases.intake(address)).isDone().text("caseId");
    }

    private static List<String> notes(Reply file) {
        return file.at("notes")
                .valueStream()
                .map(note -> note.at("/noteId").asString())
                .toList();
    }

    private static void write(
            Program staff, String path, List<String> answered, AtomicBoolean enough, CountDownLatch underWay) {
        String version = "\"1\"";
        while (!enough.get()) {
            Reply reply = staff.post(path + "/notes", Map.of("kind", "CALL", "text", "Ghi"), "If-Match", version);
            answered.add(reply.isDone().text("noteId"));
            version = reply.version();
            underWay.countDown();
        }
    }
}
