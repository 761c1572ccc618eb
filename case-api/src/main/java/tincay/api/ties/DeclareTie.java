package tincay.api.ties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.privacy.NameIndex;
import tincay.api.privacy.Named;
import tincay.api.privacy.Sealing;
import tincay.api.privacy.Shown;
import tincay.domain.codes.Tie;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Purpose;
import tincay.domain.worker.DeclaredTie;
import tincay.domain.worker.TieCommand;
import tincay.domain.worker.TieId;
import tincay.domain.worker.WorkerId;
import tincay.projections.ties.DeclaredTies;

/** Takes down whom a worker is tied to; the answer is the same whether or not that somebody is known here. */
@Component
class DeclareTie {

    private final DeclaredTies ties;
    private final Disclosure disclosure;
    private final NameIndex names;
    private final Sealing sealing;
    private final CommandDesk desk;
    private final Clock clock;

    DeclareTie(
            DeclaredTies ties, Disclosure disclosure, NameIndex names, Sealing sealing, CommandDesk desk, Clock clock) {
        this.ties = ties;
        this.disclosure = disclosure;
        this.names = names;
        this.sealing = sealing;
        this.desk = desk;
        this.clock = clock;
    }

    /** One tie as its worker reads it again. */
    public record Told(TieId tieId, LocalDate on, Shown<DeclaredTie> tie) {}

    /** What the worker told and did not take back: a disclosure to nobody but that worker. */
    List<Told> toldBy(WorkerId worker) {
        var kept = ties.of(worker);
        if (kept.isEmpty()) {
            return List.of();
        }
        var open = disclosure.open(
                worker,
                worker,
                DisclosurePurpose.OTHER,
                kept.stream().map(DeclaredTies.Line::tie).toList());
        return kept.stream()
                .map(line -> new Told(line.tieId(), line.on(), Shown.of(open.of(line.tie(), DeclaredTie.class))))
                .toList();
    }

    Answer declare(TieAnswers answers, Call call) {
        var checks = new Checks();
        checks.fault(answers.tie() == Tie.NONE, "tie", "field.not-allowed");
        checks.fault(Named.of(answers.fullName(), answers.birthYear()).isEmpty(), "fullName", "field.required");
        checks.done();
        var tieId = new TieId(UUID.randomUUID());
        var declare = new TieCommand.DeclareTie(
                call.worker(),
                tieId,
                LocalDate.now(clock),
                sealing.seal(
                        sealing.newSubject(),
                        Purpose.TIE,
                        new DeclaredTie(answers.fullName(), answers.birthYear(), answers.tie())));
        return names.entering(
                Map.of(tieId, new Named(answers.fullName(), answers.birthYear())),
                names.areaOf(call.worker()),
                () -> send(declare, tieId, call));
    }

    Answer withdraw(TieId tieId, Call call) {
        return send(new TieCommand.WithdrawTie(call.worker(), tieId, LocalDate.now(clock)), tieId, call);
    }

    private Answer send(TieCommand command, TieId tieId, Call call) {
        return desk.perform(
                call.withoutVersion(),
                List.of(command),
                version -> new Answer(201, "/api/v1/workers/me/ties", version, Map.of("tieId", PrefixedIds.of(tieId))));
    }
}
