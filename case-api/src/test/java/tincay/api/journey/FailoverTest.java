package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.Running;
import tincay.api.platform.postgres.OwnPostgres;

/** The database machine dies for good in the middle of the day; its standby takes its place. */
class FailoverTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_is_on_the_standby_and_the_application_goes_on_without_a_restart() throws Exception {
        try (OwnPostgres first = OwnPostgres.in(folder.resolve("first"));
                OwnPostgres second = first.standby(folder.resolve("second"))) {
            Running application = Running.demoOn(first.urlWith(second));
            try (Load load = Load.of(Caller.signedIn("staff.hoaban", application.url()), 4)) {
                awaitAcknowledged(load, 50);

                first.kill();
                second.promote();

                awaitAcknowledged(load, load.acknowledged.size() + 50);
                load.finish();
                Reckoning.readModelsFollow(second);
                Reckoning reckoning = Reckoning.of(load.acknowledged, second);
                System.out.println(reckoning);
                assertThat(reckoning)
                        .isEqualTo(new Reckoning(reckoning.acknowledged(), reckoning.acknowledged(), 0, 0));
            } finally {
                application.stop();
            }
        }
    }

    private static void awaitAcknowledged(Load load, int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> load.acknowledged.size() >= number);
    }
}
