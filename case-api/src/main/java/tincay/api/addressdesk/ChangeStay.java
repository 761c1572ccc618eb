package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.privacy.Purpose;
import tincay.domain.stay.StayCommand;
import tincay.domain.stay.StayCommand.EndStay;
import tincay.domain.stay.StayCommand.ExtendStay;
import tincay.domain.stay.StayCommand.MoveStay;
import tincay.domain.stay.StayCommand.ReviewStay;
import tincay.domain.stay.StayId;
import tincay.domain.stay.StayReason;
import tincay.domain.supportcase.StayPlace;
import tincay.projections.casefile.CaseView;

/** Extends a stay, looks at its place, goes on with it elsewhere, or ends it. */
@Component
class ChangeStay {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    ChangeStay(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** Why, in a code and a sentence, and until when. */
    record Extension(
            @NotNull StayExtension reason,
            @NotBlank @Size(max = 1000) String words,
            @NotNull LocalDate lastDay,
            @PastOrPresent @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** When somebody looked whether the place is still right for her, and what they saw; today when left out. */
    record Look(
            @Size(max = 1000) @Nullable String words,
            @PastOrPresent @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** How and when somebody left; today when left out. */
    record Departure(
            @NotNull StayEnd reason,
            @PastOrPresent @Nullable LocalDate on) {}

    Answer extend(StayId stay, Extension answers, Call call) {
        CaseView file = cases.holding(call.worker(), stay);
        var reason = sealing.seal(OwnCases.survivorOf(file), Purpose.STAY, new StayReason(answers.words()));
        return perform(
                file, new ExtendStay(stay, answers.reason(), answers.lastDay(), day(answers.on()), reason), call);
    }

    /** Each place has a key of its own. */
    Answer move(StayId stay, StayAnswers answers, Call call) {
        CaseView file = cases.holding(call.worker(), stay);
        var place = sealing.seal(sealing.newSubject(), Purpose.STAY_PLACE, new StayPlace(answers.place()));
        return perform(file, new MoveStay(stay, answers.kind(), day(answers.on()), place), call);
    }

    Answer review(StayId stay, Look answers, Call call) {
        CaseView file = cases.holding(call.worker(), stay);
        var seen = answers.words() == null || answers.words().isBlank()
                ? null
                : sealing.seal(OwnCases.survivorOf(file), Purpose.STAY, new StayReason(answers.words()));
        return perform(file, new ReviewStay(stay, day(answers.on()), seen), call);
    }

    Answer end(StayId stay, Departure answers, Call call) {
        CaseView file = cases.holding(call.worker(), stay);
        return perform(file, new EndStay(stay, answers.reason(), day(answers.on())), call);
    }

    private Answer perform(CaseView file, StayCommand change, Call call) {
        String path = OwnCases.pathOf(file.opened().caseId());
        return desk.perform(call, List.of(change), version -> new Answer(201, path, version, Map.of()));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
