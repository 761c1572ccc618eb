package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.Sealing;
import tincay.domain.privacy.Purpose;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseStayCommand;
import tincay.domain.supportcase.StayPlace;

/** Begins a stay; its place is sealed under a key of its own, never the survivor's. */
@Component
class BeginStay {

    private final OwnCases cases;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    BeginStay(OwnCases cases, Sealing sealing, CommandDesk desk, Clock clock) {
        this.cases = cases;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    Answer begin(CaseId caseId, StayAnswers answers, Call call) {
        cases.of(call.worker(), caseId);
        StayId stayId = new StayId(UUID.randomUUID());
        var begin = new CaseStayCommand.BeginStay(
                caseId,
                stayId,
                answers.kind(),
                answers.on() == null ? LocalDate.now(clock) : answers.on(),
                sealing.seal(sealing.newSubject(), Purpose.STAY_PLACE, new StayPlace(answers.place())));
        return desk.perform(
                call,
                List.of(begin),
                version -> new Answer(201, OwnCases.pathOf(caseId), version, Map.of("stayId", PrefixedIds.of(stayId))));
    }
}
