package tincay.domain.supportcase;

import static tincay.domain.Facts.COUNSELLING;
import static tincay.domain.Facts.HEALTH_STATION;
import static tincay.domain.Facts.LAW_OFFICE;
import static tincay.domain.Facts.NEXT_SUMMER;
import static tincay.domain.Facts.SLIP;
import static tincay.domain.Facts.sealed;
import static tincay.domain.supportcase.CaseStory.consentTo;
import static tincay.domain.supportcase.CaseStory.makeOutside;
import static tincay.domain.supportcase.CaseStory.opened;

import java.util.Set;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import tincay.domain.Stream;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseCommand.MakeReferral;
import tincay.domain.supportcase.CaseEvent.ReferralMade;

/** By which way a referral goes: in the system, on paper, by telephone. */
class WayTest {

    private static final Set<DataGroup> SHARED = Set.of(DataGroup.IDENTITY);
    private static final Recipient STATION = Recipient.partner(ServiceKind.HEALTH, HEALTH_STATION);
    private static final Confidential<CallDetails> CALL = sealed(Purpose.SHARED);

    private final AggregateTestFixture<SupportCase> fixture = Stream.of(SupportCase.class);

    @Test
    void a_referral_goes_on_paper_or_by_telephone_to_a_partner_with_a_code_of_its_own() {
        for (ReferralChannel channel : new ReferralChannel[] {ReferralChannel.PAPER, ReferralChannel.PHONE}) {
            MakeReferral made = makeOutside(channel, STATION, Urgency.NORMAL, CALL);
            agreedTo(Recipient.anyOf(ServiceKind.HEALTH)).when(made).expectEvents(fact(made));
            agreedTo(STATION).when(made).expectEvents(fact(made));
        }
    }

    @Test
    void a_consent_that_names_one_partner_or_one_service_allows_no_other() {
        MakeReferral toStation = makeOutside(ReferralChannel.PAPER, STATION, Urgency.NORMAL, null);
        refused(agreedTo(Recipient.partner(ServiceKind.HEALTH, LAW_OFFICE)), toStation, CaseRefusal.OUTSIDE_CONSENT);
        refused(agreedTo(Recipient.service(ServiceKind.HEALTH, COUNSELLING)), toStation, CaseRefusal.OUTSIDE_CONSENT);
    }

    @Test
    void the_system_reaches_services_only_and_paper_and_telephone_partners_only() {
        var agreed = agreedTo(Recipient.anyOf(ServiceKind.HEALTH));
        Recipient nobody = Recipient.anyOf(ServiceKind.HEALTH);
        Recipient both = new Recipient(ServiceKind.HEALTH, COUNSELLING, HEALTH_STATION);
        for (Recipient wrong : new Recipient[] {nobody, both, STATION}) {
            refused(
                    agreed,
                    makeOutside(ReferralChannel.SYSTEM, wrong, Urgency.NORMAL, CALL),
                    CaseRefusal.SERVICE_NEEDED);
        }
        Recipient service = Recipient.service(ServiceKind.HEALTH, COUNSELLING);
        for (Recipient wrong : new Recipient[] {nobody, both, service}) {
            refused(
                    agreed,
                    makeOutside(ReferralChannel.PAPER, wrong, Urgency.NORMAL, CALL),
                    CaseRefusal.PARTNER_NEEDED);
            refused(
                    agreed,
                    makeOutside(ReferralChannel.PHONE, wrong, Urgency.NORMAL, CALL),
                    CaseRefusal.PARTNER_NEEDED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"POLICE", "COMMUNE_COMMITTEE", "CHILD_PROTECTION", "INTERPRETER"})
    void some_kinds_have_no_slip_and_are_called(ServiceKind kind) {
        Recipient partner = Recipient.partner(kind, LAW_OFFICE);
        var agreed = fixture.given(opened(), consentTo(partner, NEXT_SUMMER, Set.of(DataGroup.values())));
        Set<DataGroup> needed = kind == ServiceKind.INTERPRETER ? Set.of(DataGroup.FACTS) : Set.of();
        refused(agreed, withGroups(ReferralChannel.PAPER, partner, needed), CaseRefusal.NO_SLIP_FOR_KIND);
        agreed.when(withGroups(ReferralChannel.PHONE, partner, needed)).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_emergency_needs_a_call_by_every_way_and_the_telephone_always() {
        var agreed = agreedTo(STATION);
        refused(
                agreed,
                makeOutside(ReferralChannel.PAPER, STATION, Urgency.EMERGENCY, null),
                CaseRefusal.EMERGENCY_CALL_NEEDED);
        refused(
                agreed,
                makeOutside(ReferralChannel.PHONE, STATION, Urgency.EMERGENCY, null),
                CaseRefusal.EMERGENCY_CALL_NEEDED);
        refused(agreed, makeOutside(ReferralChannel.PHONE, STATION, Urgency.NORMAL, null), CaseRefusal.CALL_NEEDED);
        agreed.when(makeOutside(ReferralChannel.PAPER, STATION, Urgency.EMERGENCY, CALL))
                .expectSuccessfulHandlerExecution();
    }

    private TestExecutor<SupportCase> agreedTo(Recipient recipient) {
        return fixture.given(opened(), consentTo(recipient, NEXT_SUMMER, SHARED));
    }

    private static MakeReferral withGroups(ReferralChannel channel, Recipient to, Set<DataGroup> groups) {
        MakeReferral plain = makeOutside(channel, to, Urgency.NORMAL, CALL);
        return new MakeReferral(
                plain.caseId(),
                plain.referralId(),
                to,
                channel,
                SLIP,
                plain.consentId(),
                groups,
                plain.urgency(),
                plain.on(),
                plain.madeAt(),
                plain.shared(),
                plain.call());
    }

    private static ReferralMade fact(MakeReferral made) {
        return new ReferralMade(
                made.caseId(),
                made.referralId(),
                made.receiver(),
                null,
                made.consentId(),
                NEXT_SUMMER,
                made.groups(),
                made.urgency(),
                made.on(),
                made.madeAt(),
                made.shared(),
                made.call(),
                made.channel(),
                SLIP,
                null);
    }

    private static void refused(TestExecutor<SupportCase> story, MakeReferral made, CaseRefusal code) {
        story.when(made)
                .expectException(Refused.class)
                .expectExceptionMessage(code.code())
                .expectNoEvents();
    }
}
