package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application ends in the middle of a journey as if the power went. */
class KillTest {

    @Test
    void everything_that_was_answered_is_there_after_the_next_start(@TempDir Path folder) throws Exception {
        List<String> answered = new CopyOnWriteArrayList<>();
        String path;
        try (OwnProcess first = OwnProcess.demo(folder)) {
            Program staff = Program.elsewhere(first.url(), "staff.hoaban", Demo.PASSWORD);
            String address = staff.get("/session").text("roles.0.addressId");
            path = "/cases/"
                    + staff.post("/cases", Cases.intake(address)).isDone().text("caseId");
            var underWay = new CountDownLatch(20);
            Thread writer = Thread.ofPlatform().start(() -> write(staff, path, answered, underWay));
            underWay.await();
            first.kill();
            writer.join();
        }

        try (OwnProcess second = OwnProcess.demo(folder)) {
            Program staff = Program.elsewhere(second.url(), "staff.hoaban", Demo.PASSWORD);
            Reply file = staff.get(path).isDone();
            List<String> found = file.at("notes")
                    .valueStream()
                    .map(note -> note.at("/noteId").asString())
                    .toList();

            assertThat(answered).hasSizeGreaterThanOrEqualTo(20);
            assertThat(found).containsAll(answered).doesNotHaveDuplicates();
            assertThat(found.size() - answered.size())
                    .as("stored but not answered")
                    .isBetween(0, 1);
            staff.post(path + "/notes", Map.of("kind", "CALL", "text", "Viết tiếp"), "If-Match", file.version())
                    .isDone();
        }
    }

    /** Writes note after note until nobody answers any more. */
    private static void write(Program staff, String path, List<String> answered, CountDownLatch underWay) {
        String version = "\"1\"";
        while (true) {
            Reply reply;
            try {
                reply = staff.post(path + "/notes", Map.of("kind", "CALL", "text", "Ghi"), "If-Match", version);
            } catch (java.io.UncheckedIOException gone) {
                return;
            }
            answered.add(reply.isDone().text("noteId"));
            version = reply.version();
            underWay.countDown();
        }
    }
}
