package tincay.domain.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import tincay.domain.codes.InstrumentKind;
import tincay.domain.instrument.InstrumentCommand.ApproveInstrument;
import tincay.domain.instrument.InstrumentEvent.InstrumentApproved;
import tincay.domain.refusal.Refused;
import tincay.domain.stream.Command;

class InstrumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ApproveInstrument APPROVE =
            new ApproveInstrument(InstrumentKind.RISK, "2026-1", "BS Nguyễn Văn Mẫu", DAY);
    private static final InstrumentApproved APPROVED = new InstrumentApproved(
            InstrumentId.of(InstrumentKind.RISK, "2026-1"), InstrumentKind.RISK, "2026-1", "BS Nguyễn Văn Mẫu", DAY);

    private final FixtureConfiguration<Instrument> fixture = new AggregateTestFixture<>(Instrument.class)
            .registerCommandTargetResolver(
                    message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));

    @Test
    void a_version_is_approved_by_a_professional_on_a_day() {
        fixture.givenNoPriorActivity().when(APPROVE).expectEvents(APPROVED);
    }

    @Test
    void a_version_is_approved_once() {
        fixture.given(APPROVED)
                .when(APPROVE)
                .expectException(Refused.class)
                .expectExceptionMessage("instrument.already-approved");
    }

    @Test
    void each_version_of_each_instrument_is_approved_by_itself() {
        assertThat(InstrumentId.of(InstrumentKind.RISK, "2026-1"))
                .isEqualTo(APPROVE.target())
                .isNotEqualTo(InstrumentId.of(InstrumentKind.RISK, "2026-2"))
                .isNotEqualTo(InstrumentId.of(InstrumentKind.CONSENT_TEXTS, "2026-1"));
    }
}
