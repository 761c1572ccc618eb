package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

import tincay.domain.trial.TrialId;

class RecentTest {

    private static final String MORE = """
            insert into log.event (ordinal, aggregate_id, seq, type, at, payload, metadata)
            select n, gen_random_uuid(), 0, ?, now(), ?, ? from generate_series(1, ?) n
            """;

    private final TrialLog log = TrialLog.fresh();
    private final LogEngine engine = log.engine();
    private final Recent recent = new Recent(engine);

    @Test
    void what_one_has_read_the_next_is_handed_and_not_read_again() {
        write(10);
        assertThat(recent.after(Reached.NOTHING)).hasSize(10);
        List<TrackedEventMessage<?>> once = recent.after(Reached.NOTHING);
        List<TrackedEventMessage<?>> again = recent.after(Reached.NOTHING);
        assertThat(IntStream.range(0, 10))
                .allSatisfy(n -> assertThat(again.get(n)).isSameAs(once.get(n)));
    }

    @Test
    void each_reads_every_fact_once_and_in_order_however_far_ahead_or_behind_the_others_are() {
        var random = new SplittableRandom(3);
        List<List<Reached>> read = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int written = 0;
        for (int turn = 0; turn < 120; turn++) {
            if (written < 9_000) {
                int more = random.nextInt(300);
                write(more);
                written += more;
            }
            // the first is always there, the last comes seldom and only at the end
            int reader = Math.min(random.nextInt(4), turn < 60 ? 2 : 3);
            readSome(read.getFirst(), 1);
            readSome(read.get(reader), 1 + random.nextInt(3));
        }
        read.forEach(places -> readSome(places, 100));
        List<Reached> all = engine.next(Reached.NOTHING, 20_000).stream()
                .map(fact -> (Reached) fact.trackingToken())
                .toList();
        assertThat(all).hasSize(written);
        assertThat(read).allSatisfy(places -> assertThat(places).isEqualTo(all));
    }

    private void readSome(List<Reached> places, int pages) {
        for (int page = 0; page < pages; page++) {
            recent.after(places.isEmpty() ? Reached.NOTHING : places.getLast())
                    .forEach(fact -> places.add((Reached) fact.trackingToken()));
        }
    }

    private void write(int facts) {
        byte[] fact = Packing.pack(("{\"id\":\"" + TrialId.any() + "\",\"kind\":0}").getBytes(StandardCharsets.UTF_8));
        log.db()
                .sql(MORE)
                .params(log.types().numberOf("trial.begun"), fact, Packing.pack(new byte[] {'{', '}'}), facts)
                .update();
    }
}
