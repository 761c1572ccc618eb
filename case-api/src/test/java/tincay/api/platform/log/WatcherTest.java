package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WatcherTest {

    private final List<Long> looks = new CopyOnWriteArrayList<>();

    @Test
    void however_much_is_written_two_looks_are_never_closer_than_two_milliseconds() {
        try (var watcher = new Watcher(this::look, Duration.ofMinutes(10))) {
            for (long tx = 1; looks.size() < 30; tx++) {
                watcher.awaits(new Reached(tx, 1));
            }
        }
        // the first is the constructor's own
        assertThat(IntStream.range(2, looks.size()).mapToLong(n -> looks.get(n) - looks.get(n - 1)))
                .allSatisfy(apart -> assertThat(apart).isGreaterThanOrEqualTo(Watcher.APART_NANOS));
    }

    private Reached look() {
        looks.add(System.nanoTime());
        return Reached.NOTHING;
    }
}
