package tincay.api.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import tincay.api.privacy.Named;
import tincay.domain.codes.Tie;
import tincay.domain.person.PersonCommand.ConfirmSameAs;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseTieCommand.ConfirmTie;
import tincay.domain.supportcase.CaseTieCommand.DismissLikeness;
import tincay.domain.supportcase.CaseTieCommand.LiftTie;
import tincay.domain.supportcase.CaseTieCommand.TellTie;
import tincay.domain.supportcase.TieDetails;
import tincay.domain.worker.DeclaredTie;
import tincay.domain.worker.TieCommand.DeclareTie;
import tincay.domain.worker.TieCommand.WithdrawTie;
import tincay.domain.worker.TieId;
import tincay.domain.worker.WorkerId;

/** Who is whose kin, and who was here before: what workers tell, and what a supervisor makes of it. */
final class Knowing {

    private Knowing() {}

    /** Whoever acts tells beforehand of somebody of forty. */
    static Verb declaresTie(String name, String fullName, Tie tie) {
        return tale -> {
            LocalDate on = tale.today();
            int born = on.getYear() - Arriving.FORTY;
            WorkerId by = tale.actor();
            TieId id = tie(tale, name);
            tale.does(
                    by,
                    Map.of(id, new Named(fullName, born)),
                    pen -> List.of(new DeclareTie(
                            by,
                            id,
                            on,
                            pen.sealAlone(
                                    tale.id("key of tie " + name),
                                    Purpose.TIE,
                                    new DeclaredTie(fullName, born, tie)))));
        };
    }

    static Verb withdrawsTie(String name) {
        return tale -> {
            LocalDate on = tale.today();
            WorkerId by = tale.actor();
            tale.asks(_ -> new WithdrawTie(by, tie(tale, name), on));
        };
    }

    /** Whoever acts tells of it in the case. */
    static Verb tellsTie(Tie tie) {
        return tale -> {
            LocalDate on = tale.today();
            WorkerId by = tale.actor();
            tale.asks(pen ->
                    new TellTie(tale.caseId, by, on, pen.seal(tale.survivor, Purpose.TIE, new TieDetails(tie, null))));
        };
    }

    /** The supervisor shuts the first of the address out. */
    static Verb firstIsShutOut(Tie tie) {
        return tale -> {
            WorkerId first = tale.post.staff().getFirst();
            Supervising.supervised(
                    tale,
                    (on, by) -> pen -> List.of(new ConfirmTie(
                            tale.caseId,
                            first,
                            by,
                            on,
                            pen.seal(tale.survivor, Purpose.TIE, new TieDetails(tie, "Hàng xóm kể lại.")))));
        };
    }

    static Verb firstIsLetIn() {
        return tale -> {
            WorkerId first = tale.post.staff().getFirst();
            Supervising.supervised(
                    tale,
                    (on, by) -> pen -> List.of(new LiftTie(
                            tale.caseId,
                            first,
                            by,
                            on,
                            pen.seal(tale.survivor, Purpose.TIE, new TieDetails(null, "Hỏi lại thì không phải.")))));
        };
    }

    /** It was somebody else of that name. */
    static Verb likenessMeansNothing() {
        return tale -> Supervising.supervised(
                tale,
                (on, by) -> pen -> List.of(new DismissLikeness(tale.caseId, pen.likenessIn(tale.caseId, by), on)));
    }

    /** The same person comes elsewhere; a supervisor reads both cases and says that it is the same. */
    static Verb comesElsewhere(int places, List<Verb> firstThere, List<Verb> then) {
        return before -> {
            Tale there = before.elsewhere(before.post.further(places));
            before.goesOn(there, firstThere);
            Supervising.supervisorOpens(before);
            before.goesOn(there, List.of(same(before)));
            before.goesOn(there, then);
        };
    }

    private static Verb same(Tale before) {
        return there -> Supervising.supervised(
                there,
                (on, by) -> _ -> List.of(
                        new ConfirmSameAs(there.survivor, before.survivor, there.caseId, before.caseId, on),
                        new ConfirmSameAs(before.survivor, there.survivor, before.caseId, there.caseId, on)));
    }

    private static TieId tie(Tale tale, String name) {
        return new TieId(tale.id("tie " + name));
    }
}
