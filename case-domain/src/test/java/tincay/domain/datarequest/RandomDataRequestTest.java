package tincay.domain.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.ARRIVAL;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.sealed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import tincay.domain.Village;
import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.DataRequestCommand.AcknowledgeRequest;
import tincay.domain.datarequest.DataRequestCommand.AnswerRequest;
import tincay.domain.datarequest.DataRequestCommand.ExtendRequest;
import tincay.domain.datarequest.DataRequestCommand.ReceiveRequest;
import tincay.domain.datarequest.DataRequestCommand.RefuseRequest;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.worker.WorkerId;

/** Requests that live as chance would have it, against the rules told once more in other words. */
class RandomDataRequestTest {

    private static final int REQUESTS = 600;
    private static final int WISHES = 8;

    private final Village village = new Village();
    private final Set<String> outcomes = new HashSet<>();

    @Test
    void every_wish_is_decided_as_the_rules_say_in_other_words() {
        for (int seed = 0; seed < REQUESTS; seed++) {
            live(new SplittableRandom(seed));
        }
        assertThat(outcomes)
                .contains("done", "data-request.neutral-answer", "data-request.second-person")
                .contains("data-request.already-acknowledged", "data-request.already-answered")
                .contains("data-request.already-extended", "data-request.too-late-to-extend")
                .contains("data-request.before-receipt");
    }

    private void live(SplittableRandom random) {
        var told = new Told(one(random, DataRequest.values()), one(random, AskedBy.values()));
        var id = new DataRequestId(new UUID(random.nextLong(), random.nextLong()));
        village.ask(new ReceiveRequest(id, told.kind, told.asker, ARRIVAL, MAI, sealed(Purpose.DATA_REQUEST)));
        LocalDate day = ARRIVAL;
        for (int wish = 0; wish < WISHES; wish++) {
            day = random.nextInt(12) == 0 ? ARRIVAL.minusDays(1) : day.plusDays(random.nextInt(9));
            DataRequestCommand command = wish(random, id, day);
            String expected = told.decides(command, day);
            String decided = village.ask(command).map(RefusalCode::code).orElse("done");
            assertThat(decided)
                    .as("%s on %s of %s", command.getClass().getSimpleName(), day, told)
                    .isEqualTo(expected);
            outcomes.add(decided);
        }
    }

    private static DataRequestCommand wish(SplittableRandom random, DataRequestId id, LocalDate day) {
        WorkerId worker = random.nextBoolean() ? MAI : LAN;
        return switch (random.nextInt(4)) {
            case 0 -> new AcknowledgeRequest(id, worker, day);
            case 1 -> new ExtendRequest(id, day, sealed(Purpose.DATA_REQUEST));
            case 2 -> new AnswerRequest(id, worker, day, sealed(Purpose.DATA_REQUEST));
            default ->
                new RefuseRequest(id, worker, one(random, RequestRefused.values()), day, sealed(Purpose.DATA_REQUEST));
        };
    }

    private static <T> T one(SplittableRandom random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
