package tincay.domain.supportcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;

import tincay.domain.Village;
import tincay.domain.emergencyaccess.EmergencyAccessEvent;
import tincay.domain.emergencyaccess.EmergencyAccessRefusal;
import tincay.domain.eventname.EventNames;
import tincay.domain.nocontact.NoContactEvent;
import tincay.domain.nocontact.NoContactRefusal;
import tincay.domain.referral.ReferralEvent;
import tincay.domain.referral.ReferralRefusal;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.stay.StayEvent;
import tincay.domain.stay.StayRefusal;
import tincay.domain.stream.Command;
import tincay.domain.supportcase.CaseEvent.CaseClosed;
import tincay.domain.supportcase.CaseEvent.CaseReopened;
import tincay.domain.supportcase.CaseEvent.ReferralSettled;

class RandomCaseTest {

    private static final int CASES = Integer.getInteger("tincay.random.cases", 1_250);
    private static final int WISHES = 80;

    private final Set<String> refusals = new HashSet<>();
    private final Set<String> facts = new HashSet<>();

    @Test
    void more_than_a_hundred_thousand_wishes_are_decided_as_the_rule_book_says_and_leave_a_possible_history() {
        LongStream.range(0, CASES).forEach(this::live);
        assertThat(refusals)
                .as("every refusal was met on the way")
                .containsAll(Stream.<RefusalCode[]>of(
                                CaseRefusal.values(),
                                ChildConsentRefusal.values(),
                                CorrectionRefusal.values(),
                                FollowUpRefusal.values(),
                                TransferRefusal.values(),
                                ReferralRefusal.values(),
                                EmergencyAccessRefusal.values(),
                                StayRefusal.values(),
                                NoContactRefusal.values(),
                                TieRefusal.values(),
                                UrgentRefusal.values(),
                                ChildPlanRefusal.values(),
                                TellingRefusal.values(),
                                NoticeRefusal.values())
                        .flatMap(Stream::of)
                        .map(RefusalCode::code)
                        .toList());
        assertThat(facts)
                .as("every fact was met on the way")
                .containsAll(EventNames.of(List.of(
                                CaseEvent.class,
                                ReferralEvent.class,
                                EmergencyAccessEvent.class,
                                StayEvent.class,
                                NoContactEvent.class))
                        .all()
                        .keySet())
                .contains("person.registered", "person.details_corrected");
    }

    @Test
    void the_same_wish_on_the_same_history_is_decided_the_same() {
        LongStream.range(0, 30)
                .forEach(seed -> assertThat(payloads(RandomCase.history(seed, WISHES)))
                        .isNotEmpty()
                        .isEqualTo(payloads(RandomCase.history(seed, WISHES))));
    }

    private void live(long seed) {
        var story = new RandomCase(seed);
        var village = new Village();
        var model = new CaseModel();
        for (int i = 0; i <= WISHES; i++) {
            Command wish = i == 0 ? story.open() : story.next();
            var refused = village.ask(wish).map(RefusalCode::code);
            assertThat(refused).as("seed %d, wish %d: %s", seed, i, wish).isEqualTo(model.refusal(wish));
            refused.ifPresentOrElse(refusals::add, () -> {
                story.granted(wish);
                model.granted(wish);
            });
        }
        village.history().forEach(fact -> facts.add(EventNames.nameOf(fact.getPayloadType())));
        List<OfCase> history = payloads(village.history());
        CaseInvariants.check(history);
        assertThat(ends(history)).as("seed %d", seed).isEqualTo(model.ends());
        assertThat(DutyModel.missedIn(history)).as("seed %d", seed).isEqualTo(model.duties.missed());
        assertThat(isClosed(history)).as("seed %d", seed).isEqualTo(model.isClosed());
    }

    private static List<OfCase> payloads(List<DomainEventMessage<?>> events) {
        return events.stream()
                .map(Message::getPayload)
                .filter(OfCase.class::isInstance)
                .map(OfCase.class::cast)
                .toList();
    }

    private static Map<UUID, String> ends(List<OfCase> history) {
        Map<UUID, String> ends = new TreeMap<>();
        history.forEach(fact -> {
            if (fact instanceof ReferralSettled settled) {
                ends.put(settled.referralId().value(), settled.end().name());
            }
        });
        return ends;
    }

    private static boolean isClosed(List<OfCase> history) {
        return history.stream()
                .filter(fact -> fact instanceof CaseClosed || fact instanceof CaseReopened)
                .reduce((_, last) -> last)
                .filter(CaseClosed.class::isInstance)
                .isPresent();
    }
}
