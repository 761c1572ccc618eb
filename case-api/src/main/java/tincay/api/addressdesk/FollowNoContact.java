package tincay.api.addressdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Sealing;
import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.nocontact.BreachDetails;
import tincay.domain.nocontact.NoContactCommand;
import tincay.domain.nocontact.NoContactCommand.EndNoContact;
import tincay.domain.nocontact.NoContactCommand.OrderNoContact;
import tincay.domain.nocontact.NoContactCommand.RecordBreach;
import tincay.domain.nocontact.NoContactCommand.RefuseNoContact;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.nocontact.OrderDetails;
import tincay.domain.nocontact.RefusalDetails;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.projections.casefile.CaseView;

/** Records what became of a request to keep somebody away; its words are sealed under the survivor's key. */
@Component
class FollowNoContact {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    FollowNoContact(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** An order, its days, and who has it. */
    record Order(
            @Nullable Boolean byCourt,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @PastOrPresent OffsetDateTime decidedAt,
            @NotBlank @Size(max = 100) String number,
            @Size(max = 200) @Nullable String watchedBy,
            @Valid @Nullable Told told) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** When each of the four who must have an order got it. */
    record Told(
            @PastOrPresent @Nullable OffsetDateTime person,
            @PastOrPresent @Nullable OffsetDateTime survivor,
            @PastOrPresent @Nullable OffsetDateTime policeChief,
            @PastOrPresent @Nullable OffsetDateTime villageHead) {

        static final Told NOBODY = new Told(null, null, null, null);
    }

    /** Why it was not ordered. */
    record NotOrdered(
            @NotNull @PastOrPresent OffsetDateTime decidedAt,
            @NotBlank @Size(max = 2000) String reason) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** What happened against an order, and who was told. */
    record Breach(
            @NotNull BreachKind kind,
            @NotNull @PastOrPresent OffsetDateTime happenedAt,
            @NotNull Boolean harmAgain,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 200) @Nullable String toldTo,
            @PastOrPresent @Nullable OffsetDateTime toldAt) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** How and when it ended; today when left out. */
    record Ending(
            @NotNull OrderEnd reason,
            @PastOrPresent @Nullable LocalDate on) {}

    Answer order(NoContactId id, Order answers, Call call) {
        CaseView file = cases.holding(call.worker(), id);
        Told told = answers.told() == null ? Told.NOBODY : answers.told();
        var details = new OrderDetails(
                answers.number(),
                answers.watchedBy(),
                at(told.person()),
                at(told.survivor()),
                at(told.policeChief()),
                at(told.villageHead()));
        var order = new OrderNoContact(
                id,
                Boolean.TRUE.equals(answers.byCourt()),
                answers.from(),
                answers.to(),
                answers.decidedAt().toInstant(),
                day(answers.decidedAt()),
                sealed(file, details));
        return perform(file, order, call);
    }

    Answer refuse(NoContactId id, NotOrdered answers, Call call) {
        CaseView file = cases.holding(call.worker(), id);
        var refusal = new RefuseNoContact(
                id,
                answers.decidedAt().toInstant(),
                day(answers.decidedAt()),
                sealed(file, new RefusalDetails(answers.reason())));
        return perform(file, refusal, call);
    }

    Answer breach(NoContactId id, Breach answers, Call call) {
        CaseView file = cases.holding(call.worker(), id);
        var breach = new RecordBreach(
                id,
                answers.kind(),
                answers.harmAgain(),
                answers.happenedAt().toInstant(),
                day(answers.happenedAt()),
                sealed(file, new BreachDetails(answers.words(), answers.toldTo(), at(answers.toldAt()))));
        return perform(file, breach, call);
    }

    Answer end(NoContactId id, Ending answers, Call call) {
        CaseView file = cases.holding(call.worker(), id);
        LocalDate on = answers.on() == null ? LocalDate.now(clock) : answers.on();
        return perform(file, new EndNoContact(id, answers.reason(), on), call);
    }

    private <T> Confidential<T> sealed(CaseView file, T details) {
        return sealing.seal(OwnCases.survivorOf(file), Purpose.NO_CONTACT, details);
    }

    private Answer perform(CaseView file, NoContactCommand command, Call call) {
        String path = OwnCases.pathOf(file.opened().caseId());
        return desk.perform(call, List.of(command), version -> new Answer(201, path, version, Map.of()));
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
