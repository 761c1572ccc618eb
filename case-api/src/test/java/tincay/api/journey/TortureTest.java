package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.platform.postgres.OwnPostgres;

/** Two nodes at work while they, their database, and both at once lose power again and again. */
class TortureTest {

    /** Longer with {@code -Dtincay.torture.seconds}; another course of things with {@code -Dtincay.torture.seed}. */
    private static final int SECONDS = Integer.getInteger("tincay.torture.seconds", 5);

    private static final long SEED = Long.getLong("tincay.torture.seed", 8);

    /** What may be answered besides success: come back later, somebody was faster, not to be seen yet, or nothing at all. */
    private static final String[] FORGIVEN = {
        "0",
        "503 request.unavailable 5",
        "409 request.in-progress",
        "412 request.stale",
        "404 not-found",
        "401 access.not-signed-in"
    };

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);

    private enum Blow {
        APPLICATION,
        DATABASE,
        BOTH
    }

    @Test
    void whatever_loses_power_nothing_acknowledged_is_lost_or_doubled_and_nobody_has_to_help() throws Exception {
        try (OwnPostgres database = OwnPostgres.in(folder.resolve("database"));
                OwnProcess one = OwnProcess.node(folder.resolve("one"), database);
                OwnProcess other = OwnProcess.node(folder.resolve("other"), database)) {
            List<OwnProcess> nodes = List.of(one.ready(), other.ready());
            Caller staff = Caller.signedIn("staff.hoaban", one.url(), other.url());
            int blows;
            Collection<UUID> acknowledged;
            try (Load load = Load.of(staff, 4)) {
                blows = torture(load, nodes, database);
                load.finish();
                acknowledged = load.acknowledged;
            }
            one.kept();
            other.kept();
            Reckoning.readModelsFollow(database);

            Reckoning reckoning = Reckoning.of(acknowledged, database);

            System.out.printf(
                    "%s, after %d blows; seed %d; answered besides: %s%n", reckoning, blows, SEED, staff.failures);
            assertThat(reckoning).isEqualTo(new Reckoning(reckoning.acknowledged(), reckoning.acknowledged(), 0, 0));
            assertThat(reckoning.acknowledged()).isGreaterThan(10 * blows);
            assertThat(staff.failures).isSubsetOf(FORGIVEN);
        }
    }

    private int torture(Load load, List<OwnProcess> nodes, OwnPostgres database) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        int blows = 0;
        // The hardest first: in its short form there may be no other.
        List<Blow> next = new ArrayList<>(List.of(Blow.BOTH));
        while (System.nanoTime() < end || blows == 0) {
            if (next.isEmpty()) {
                next.addAll(List.of(Blow.values()));
                Collections.shuffle(next, chance);
            }
            int moment = load.acknowledged.size() + 10 + chance.nextInt(60);
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> load.acknowledged.size() >= moment);
            strike(next.removeFirst(), nodes.get(chance.nextInt(nodes.size())), database);
            blows++;
        }
        return blows;
    }

    /** Kills, and starts again what was killed. */
    private static void strike(Blow blow, OwnProcess node, OwnPostgres database) throws Exception {
        if (blow != Blow.DATABASE) {
            node.kept().kill();
        }
        if (blow != Blow.APPLICATION) {
            database.kill();
            database.start();
        }
        if (blow != Blow.DATABASE) {
            node.launch();
        }
    }
}
