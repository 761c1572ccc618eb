package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.api.privacy.ShownWords;
import tincay.api.web.InTemplates;
import tincay.api.web.Options;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.codes.CaseStatus;
import tincay.domain.supportcase.UrgentFinding;
import tincay.domain.supportcase.UrgentReasons;
import tincay.domain.supportcase.UrgentTold;
import tincay.domain.supportcase.WithheldReason;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.UrgentView;

/** What was shared in urgency, in the words of its page. */
@Component("urgentWords")
class UrgentWords implements InTemplates {

    private final Words words;
    private final When when;
    private final ShownWords shown;
    private final Receivers receivers;
    private final Clock clock;

    UrgentWords(Words words, When when, ShownWords shown, Receivers receivers, Clock clock) {
        this.words = words;
        this.when = when;
        this.shown = shown;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** One decision and what came of it, row by row. */
    public Map<String, String> of(UrgentView sharing, OpenFile open) {
        var decided = sharing.decided();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("urgent.decided", when.moment(decided.decidedAt()));
        rows.put(
                "urgent.groups",
                words.codes("DATA_GROUP", decided.groups().stream().sorted().toList()));
        rows.putAll(reasons(open.shown(decided.reasons(), UrgentReasons.class)));
        if (decided.toldOn() != null) {
            rows.put("urgent.told", when.day(decided.toldOn()));
        }
        var reviewed = sharing.reviewed();
        rows.put(
                "urgent.review",
                reviewed == null
                        ? words.of("urgent.review.waiting")
                        : words.code("REVIEW_RESULT", reviewed.result()) + " · "
                                + shown.text(
                                        open.shown(reviewed.finding(), UrgentFinding.class), UrgentFinding::words));
        rows.put("urgent.asked", answer(sharing));
        sharing.told()
                .forEach(told -> rows.merge(
                        "urgent.told-her",
                        when.day(told.on()) + " · "
                                + shown.text(
                                        open.shown(told.told(), UrgentTold.class),
                                        how -> words.code("CONTACT_METHOD", how.by())),
                        (one, more) -> one + "; " + more));
        if (sharing.untold()) {
            rows.merge("urgent.told-her", words.of("urgent.told-her.not-yet"), (one, more) -> one + "; " + more);
        }
        return rows;
    }

    private String answer(UrgentView sharing) {
        if (sharing.declined() != null) {
            return words.of("urgent.asked.declined", when.day(sharing.declined().on()));
        }
        return sharing.agreed() == null
                ? words.of("urgent.asked.not-yet")
                : words.of("urgent.asked.agreed", when.day(sharing.agreed().on()));
    }

    /** What is said to her about it: to whom, and what. */
    public Map<String, String> gaps(UrgentView sharing) {
        return Map.of(
                "receiver",
                receivers.name(sharing.decided().recipient()),
                "groups",
                words.codes(
                        "DATA_GROUP",
                        sharing.decided().groups().stream().sorted().toList()));
    }

    /** Why, row by row, for whoever may read it. */
    public Map<String, String> reasons(Shown<UrgentReasons> sealed) {
        UrgentReasons reasons = sealed.value();
        Map<String, String> rows = new LinkedHashMap<>();
        if (reasons == null) {
            rows.put("urgent.if-we-wait", shown.text(sealed, UrgentReasons::ifWeWait));
            return rows;
        }
        rows.put("urgent.threat", words.code("URGENT_THREAT", reasons.threat()));
        rows.put("urgent.why", words.code("NO_CONSENT_REASON", reasons.whyNoConsent()));
        rows.put("urgent.if-we-wait", reasons.ifWeWait());
        if (reasons.notToldBecause() != null) {
            rows.put("urgent.not-told", reasons.notToldBecause());
        }
        return rows;
    }

    /** Why the commune is not told. */
    public Map<String, String> withheld(Shown<WithheldReason> sealed) {
        WithheldReason reason = sealed.value();
        Map<String, String> rows = new LinkedHashMap<>();
        if (reason != null) {
            rows.put("withhold.reason", words.code("WITHHOLD_REASON", reason.reason()));
        }
        rows.put("withhold.words", shown.text(sealed, WithheldReason::words));
        return rows;
    }

    /** Those a referral may rest on today. */
    public List<UrgentView> usable(CaseView file) {
        return file.status() == CaseStatus.CLOSED
                ? List.of()
                : file.urgencies().stream()
                        .filter(sharing -> sharing.carriesOn(LocalDate.now(clock)))
                        .toList();
    }

    /** Who can receive it, within the system and outside, by the name of the field that says so. */
    public Map<String, Map<String, String>> receivers(UrgentView sharing) {
        var to = sharing.decided().recipient();
        return Map.of("service", receivers.services(to), "partner", receivers.partners(to));
    }

    /** What was decided to share. */
    public Map<String, String> groups(UrgentView sharing) {
        return Options.of(
                "DATA_GROUP", sharing.decided().groups().stream().sorted().map(Enum::name));
    }
}
