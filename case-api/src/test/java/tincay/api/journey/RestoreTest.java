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

import tincay.api.backup.Archive;

/** An installation is saved in the middle of the work, and work goes on in the one that is built from it elsewhere. */
class RestoreTest {

    @TempDir
    private Path parent;

    @Test
    void what_was_answered_before_the_backup_is_read_and_gone_on_with_in_another_installation() throws Exception {
        Path backup = parent.resolve("backup");
        List<String> before;
        String path;
        String quiet;
        Reply quietFile;
        Reply list;
        try (OwnProcess first = OwnProcess.demo(parent.resolve("first"))) {
            Program staff = Program.elsewhere(first.url(), "staff.hoaban", Demo.PASSWORD);
            quiet = open(staff);
            quietFile = staff.get(quiet).isDone();
            path = open(staff);
            list = staff.get("/cases").isDone();
            List<String> answered = new CopyOnWriteArrayList<>();
            var enough = new AtomicBoolean();
            var underWay = new CountDownLatch(20);
            Thread writer = Thread.ofPlatform().start(() -> write(staff, path, answered, enough, underWay));
            underWay.await();
            before = List.copyOf(answered);
            Archive.backup(parent.resolve("first"), backup, (table, rows) -> {});
            enough.set(true);
            writer.join();
            assertThat(answered).hasSizeGreaterThan(before.size());
        }
        assertThatNothingLiesInClearIn(backup);

        Archive.restore(withKey(), backup, null, (table, rows) -> {});

        try (OwnProcess second = OwnProcess.demo(parent.resolve("second"))) {
            Program staff = Program.elsewhere(second.url(), "staff.hoaban", Demo.PASSWORD);
            assertThat(staff.get(quiet).isDone().body()).isEqualTo(quietFile.body());
            assertThat(staff.get(quiet).text()).contains("Lời kể thử", "0912345678");
            assertThat(staff.get("/cases").isDone().body()).isEqualTo(list.body());
            Reply file = staff.get(path).isDone();
            assertThat(notes(file)).containsAll(before).doesNotHaveDuplicates();
            Reply next = staff.post(
                            path + "/notes", Map.of("kind", "CALL", "text", "Viết tiếp"), "If-Match", file.version())
                    .isDone();
            assertThat(notes(staff.get(path).isDone())).contains(next.text("noteId"));
        }
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
