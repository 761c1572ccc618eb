package tincay.api.addressdesk;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Behind;
import tincay.api.privacy.Admission;
import tincay.api.privacy.SealedValues;
import tincay.api.privacy.Shown;
import tincay.api.web.SpokenTo;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ReplyCode;
import tincay.domain.person.PersonEvent.ConfirmedSameAs;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Purpose;
import tincay.domain.referral.ReferralEvent.ReferralCompleted;
import tincay.domain.referral.ReferralEvent.ServiceGiven;
import tincay.domain.referral.ReferralId;
import tincay.domain.referral.Report;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CallDetails;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CareEvent.SupportGiven;
import tincay.domain.supportcase.CaseEvent.NoteWritten;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ClosingDetails;
import tincay.domain.supportcase.CorrectionReason;
import tincay.domain.supportcase.DutyEvent.NotReferred;
import tincay.domain.supportcase.FollowUpEvent.FollowUpDone;
import tincay.domain.supportcase.FollowUpWords;
import tincay.domain.supportcase.Informant;
import tincay.domain.supportcase.NeedsTold;
import tincay.domain.supportcase.NotReferredBecause;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.PeopleEvent.AnswersRecorded;
import tincay.domain.supportcase.ReturnReason;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.supportcase.SafetyPlan;
import tincay.domain.supportcase.Support;
import tincay.domain.supportcase.WithheldReason;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.CorrectionView.Corrected;
import tincay.projections.casefile.ReferralView;

/** Opens a case file for the worker who keeps it, names excepted: what a page shows and no more, as one disclosure. */
@Component
class OpenCaseFile {

    private final OwnCases cases;
    private final Behind behind;
    private final Disclosure disclosure;
    private final Admission admission;

    OpenCaseFile(OwnCases cases, Behind behind, Disclosure disclosure, Admission admission) {
        this.cases = cases;
        this.behind = behind;
        this.disclosure = disclosure;
        this.admission = admission;
    }

    /**
     * A case file of which some was opened.
     *
     * @param behind whether something that happened is missing from it
     * @param seen the other cases somebody in it is known from, as far as the reader may see them
     */
    record OpenFile(CaseView file, boolean behind, Disclosed words, Set<CaseId> seen) {

        public Shown<CaseFacts> facts() {
            return shown(file.facts(), CaseFacts.class);
        }

        /** The facts as they stood before a correction. */
        public Shown<CaseFacts> before(Corrected corrected) {
            return shown(corrected.before(), CaseFacts.class);
        }

        public Shown<CorrectionReason> reason(Corrected corrected) {
            return shown(corrected.correction().reason(), CorrectionReason.class);
        }

        public @Nullable Shown<Account> account() {
            var account = file.opened().account();
            return account == null ? null : shown(account, Account.class);
        }

        public @Nullable Shown<SafeContact> safeContact() {
            var contact = file.opened().safeContact();
            return contact == null ? null : shown(contact, SafeContact.class);
        }

        public Shown<Note> note(NoteWritten written) {
            return file.struck(written.noteId()) == null ? shown(written.note(), Note.class) : Shown.erased();
        }

        /** The checklist of the end that was asked for. */
        public @Nullable Shown<ClosingDetails> proposed() {
            var proposed = file.proposed();
            return proposed == null ? null : shown(proposed.details(), ClosingDetails.class);
        }

        /** What the supervisor missed. */
        public @Nullable Shown<ReturnReason> returned() {
            var returned = file.returned();
            return returned == null ? null : shown(returned.reason(), ReturnReason.class);
        }

        public Shown<SafetyPlan> plan(SafetyPlanAgreed agreed) {
            return shown(agreed.plan(), SafetyPlan.class);
        }

        public Shown<Support> support(SupportGiven given) {
            return shown(given.support(), Support.class);
        }

        public Shown<NotReferredBecause> unreferred(NotReferred reasoned) {
            return shown(reasoned.reason(), NotReferredBecause.class);
        }

        public @Nullable Shown<FollowUpWords> followUp(FollowUpDone done) {
            return done.words() == null ? null : shown(done.words(), FollowUpWords.class);
        }

        /** What the receiver of a referral reported back, oldest first. */
        public List<Reported> reports(ReferralId referral) {
            return file.referrals().stream()
                    .filter(one -> one.made().referralId().equals(referral))
                    .flatMap(OpenCaseFile::sealedReports)
                    .map(kept -> new Reported(kept.on(), shown(kept.report(), Report.class)))
                    .toList();
        }

        /** What a partner outside replied and who said it, oldest first. */
        public List<Replied> replies(ReferralView referral) {
            return referral.replies().stream()
                    .map(reply ->
                            new Replied(reply.reply(), reply.on(), reply.by(), shown(reply.who(), Informant.class)))
                    .toList();
        }

        /** Whom the sender called and what was said, if there was a call. */
        public @Nullable Shown<CallDetails> call(ReferralView referral) {
            var call = referral.made().call();
            return call == null ? null : shown(call, CallDetails.class);
        }

        /** Why the commune is not told. */
        public @Nullable Shown<WithheldReason> withheld() {
            var withheld = file.withheld();
            return withheld == null ? null : shown(withheld.reason(), WithheldReason.class);
        }

        /** How the survivor is spoken to, as far as it was told and opened. */
        public @Nullable AddressTerm term() {
            return file.people().answers().reversed().stream()
                    .map(AnswersRecorded::needs)
                    .filter(Objects::nonNull)
                    .map(needs -> shown(needs, NeedsTold.class).value())
                    .filter(Objects::nonNull)
                    .map(NeedsTold::addressTerm)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** One value, as it was opened. */
        <T> Shown<T> shown(Confidential<T> value, Class<T> type) {
            return Shown.of(words.of(value, type));
        }
    }

    /** One reply the sender entered. */
    record Replied(ReplyCode reply, LocalDate on, ReferralChannel by, Shown<Informant> who) {}

    /** One report of a receiver. */
    record Reported(LocalDate on, Shown<Report> report) {}

    /** The file with what was sealed for some purposes opened. */
    OpenFile open(WorkerId worker, CaseId caseId, Set<Purpose> what) {
        return open(worker, cases.of(worker, caseId), sealedFor(what));
    }

    /** The file as far as it was recorded by then, with what was sealed for some purposes opened. */
    OpenFile open(WorkerId worker, CaseId caseId, Set<Purpose> what, Instant then) {
        return open(worker, cases.of(worker, caseId, then), sealedFor(what));
    }

    /** The file with what came back for one of its referrals opened, and what was said when the receiver was called. */
    OpenFile open(WorkerId worker, CaseId caseId, ReferralId referral) {
        return open(
                worker,
                cases.of(worker, caseId),
                file -> Stream.concat(
                        terms(file),
                        file.referrals().stream()
                                .filter(one -> one.made().referralId().equals(referral))
                                .flatMap(one -> Stream.concat(
                                        Stream.ofNullable(one.made().call()),
                                        one.answers().stream().flatMap(SealedValues::of)))));
    }

    /** The file with what was told beyond the first answers opened, and who was named to speak for a child. */
    OpenFile openTold(WorkerId worker, CaseId caseId) {
        return open(
                worker,
                cases.of(worker, caseId),
                file -> Stream.concat(file.people().answers().stream(), file.people().representatives().stream())
                        .flatMap(SealedValues::of));
    }

    /** What a whole file is answered with, now or as it stood then: what the answer says is opened for it, and nothing else. */
    <T> T answer(WorkerId worker, CaseId caseId, @Nullable Instant then, Function<OpenFile, T> answer) {
        CaseView file = then == null ? cases.of(worker, caseId) : cases.of(worker, caseId, then);
        var wanted = new Wanted();
        var _ = answer.apply(new OpenFile(file, false, wanted, Set.of()));
        return answer.apply(open(worker, file, _ -> wanted.values()));
    }

    /** The file with the coded facts opened as they stand, and nothing else that was written. */
    OpenFile openFacts(WorkerId worker, CaseId caseId) {
        return open(worker, cases.of(worker, caseId), file -> Stream.concat(terms(file), Stream.of(file.facts())));
    }

    /** The file with how the survivor is spoken to opened, and nothing else. */
    OpenFile openTerm(WorkerId worker, CaseId caseId) {
        return open(worker, cases.of(worker, caseId), OpenCaseFile::terms);
    }

    /** What was sealed for the purposes, and how somebody is spoken to, which every page says. */
    private static Function<CaseView, Stream<Confidential<?>>> sealedFor(Set<Purpose> what) {
        return file -> Stream.concat(terms(file), sealedFor(file, what)).distinct();
    }

    private static Stream<Confidential<?>> terms(CaseView file) {
        return file.people().answers().stream()
                .<Confidential<?>>map(AnswersRecorded::needs)
                .filter(Objects::nonNull);
    }

    private static Stream<Confidential<?>> sealedFor(CaseView file, Set<Purpose> what) {
        return file.timeline().stream()
                .filter(entry -> !(entry.fact() instanceof NoteWritten note && file.struck(note.noteId()) != null))
                .flatMap(entry -> SealedValues.of(entry.fact()))
                .filter(value -> what.contains(value.purpose()));
    }

    private OpenFile open(WorkerId worker, CaseView file, Function<CaseView, Stream<Confidential<?>>> what) {
        CaseId caseId = file.opened().caseId();
        List<Confidential<?>> values = what.apply(file).toList();
        OpenFile open = new OpenFile(
                file,
                behind.isBehind(caseId),
                disclosure.open(worker, caseId, DisclosurePurpose.CASE_WORK, values),
                file.ties().knownBefore().stream()
                        .map(ConfirmedSameAs::otherCase)
                        .filter(other -> admission.sees(worker, other))
                        .collect(toSet()));
        SpokenTo.as(open.term());
        return open;
    }

    private record SealedReport(LocalDate on, Confidential<Report> report) {}

    private static Stream<SealedReport> sealedReports(ReferralView referral) {
        return referral.answers().stream().mapMulti((answer, reports) -> {
            if (answer instanceof ServiceGiven given && given.report() != null) {
                reports.accept(new SealedReport(given.on(), given.report()));
            } else if (answer instanceof ReferralCompleted completed && completed.report() != null) {
                reports.accept(new SealedReport(completed.on(), completed.report()));
            }
        });
    }
}
