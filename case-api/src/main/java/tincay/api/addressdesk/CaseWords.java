package tincay.api.addressdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import tincay.api.web.InTemplates;
import tincay.api.web.Options;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.codes.CaseStatus;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralGroups;
import tincay.domain.codes.RiskLevel;
import tincay.domain.supportcase.DutyEvent.DutyOverdue;
import tincay.domain.supportcase.Recipient;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.ConsentView;
import tincay.projections.casefile.Entry;
import tincay.projections.casefile.FollowUpView;
import tincay.projections.casefile.ReferralView;

/** How a case stands, in the words of its pages. */
@Component("caseWords")
class CaseWords implements InTemplates {

    private final Words words;
    private final StayWords stays;
    private final NoContactWords noContacts;
    private final When when;
    private final Receivers receivers;
    private final Clock clock;

    CaseWords(Words words, StayWords stays, NoContactWords noContacts, When when, Receivers receivers, Clock clock) {
        this.words = words;
        this.stays = stays;
        this.noContacts = noContacts;
        this.when = when;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** One thing that happened, as the timeline tells it. */
    public record Moment(String day, String sentence, String note) {}

    /** What must be done before the case may close, and in which section. */
    public record Hindrance(String word, int section) {}

    /** What the table of contents says beside a section. */
    public String state(CaseView file, int section) {
        return switch (section) {
            case 2 -> words.of(file.opened().safeContact() == null ? "case.state.none" : "case.state.there");
            case 3 -> String.valueOf(file.consentsOn(LocalDate.now(clock)).size());
            case 4 ->
                file.risk() == null
                        ? words.of("case.state.none")
                        : words.of("level." + file.risk().level());
            case 5 -> words.of(file.care().plans().isEmpty() ? "case.state.none" : "case.state.there");
            case 6 -> String.valueOf(file.care().supports().size());
            case 7 -> String.valueOf(file.referrals().size());
            case 9 -> nextFollowUp(file);
            case 8 -> stays.state(file);
            case 10 -> noContacts.state(file);
            case 11 ->
                words.of(
                        file.notified() != null
                                ? "case.state.done"
                                : file.withheld() != null ? "case.state.withheld" : "case.state.not-yet");
            case 12 -> String.valueOf(file.notes().size());
            case 14 -> String.valueOf(file.workers().size());
            case 13 -> words.code("CASE_STATUS", file.status());
            default -> words.of("case.state.there");
        };
    }

    private String nextFollowUp(CaseView file) {
        return file.care().followUps().stream()
                .filter(FollowUpView::isWaiting)
                .findFirst()
                .map(followUp -> when.day(followUp.planned().plannedFor()))
                .orElseGet(() -> words.of("case.state.none"));
    }

    /** What happened, newest first. */
    public List<Moment> timeline(CaseView file) {
        return file.timeline().reversed().stream().map(this::moment).toList();
    }

    private Moment moment(Entry entry) {
        LocalDate recorded = entry.recordedAt().atZone(clock.getZone()).toLocalDate();
        boolean later = !recorded.equals(entry.fact().on());
        return new Moment(
                when.day(entry.fact().on()),
                sentence(entry),
                later ? words.of("case.recorded-on", when.day(recorded)) : "");
    }

    private String sentence(Entry entry) {
        String key = "event." + entry.name();
        return entry.fact() instanceof DutyOverdue overdue
                ? words.of(key, words.of("duty." + overdue.duty()))
                : words.of(key);
    }

    /** What still hinders closing. */
    public List<Hindrance> hindrances(CaseView file) {
        List<Hindrance> hindrances = new ArrayList<>();
        if (file.referrals().stream().anyMatch(ReferralView::isOpen)) {
            hindrances.add(new Hindrance("case.open-referral", 7));
        }
        if (stays.running(file) != null) {
            hindrances.add(new Hindrance("case.stay-running", 8));
        }
        if (file.urgencies().stream().anyMatch(sharing -> sharing.reviewed() == null)) {
            hindrances.add(new Hindrance("case.urgent-sharing-unreviewed", 7));
        }
        if (file.notified() == null && file.withheld() == null) {
            hindrances.add(new Hindrance("case.notice-unanswered", 11));
        }
        if (file.risk() != null && file.risk().level() == RiskLevel.HIGH) {
            hindrances.add(new Hindrance("case.needs-supervisor", 4));
        }
        return hindrances;
    }

    /** What a consent is for. */
    public String consent(ConsentView consent) {
        String purpose = words.code("CONSENT_PURPOSE", consent.given().purpose());
        Recipient recipient = consent.given().recipient();
        return recipient == null ? purpose : purpose + ": " + receivers.name(recipient);
    }

    /** Since when a consent holds, until when, or when it was taken back. */
    public String consentDays(ConsentView consent) {
        String given = words.of("consent.given-on", when.day(consent.given().on()));
        LocalDate until = consent.given().until();
        return consent.withdrawnOn() != null
                ? given + " · " + words.of("consent.withdrawn-on", when.day(consent.withdrawnOn()))
                : until == null ? given : given + " · " + words.of("consent.until-day", when.day(until));
    }

    public String groups(Set<DataGroup> groups) {
        return words.codes("DATA_GROUP", groups.stream().sorted().toList());
    }

    /** What a withdrawal would end, said before it is confirmed. */
    public String whatStops(CaseView file, ConsentView consent) {
        if (consent.given().purpose() == ConsentPurpose.CASE_RECORD) {
            return words.of("consent.stops-record");
        }
        List<ReferralView> open = file.referrals().stream()
                .filter(ReferralView::isOpen)
                .filter(referral ->
                        consent.given().consentId().equals(referral.made().consentId()))
                .toList();
        long outside = open.stream().filter(ReferralView::isOutside).count();
        String stops = open.isEmpty() ? words.of("consent.nothing-stops") : words.of("consent.stops", open.size());
        return outside == 0 ? stops : stops + " " + words.of("consent.tell-partner", outside);
    }

    /** The consents a referral can rest on today. */
    public List<ConsentView> usable(CaseView file) {
        return file.status() == CaseStatus.CLOSED
                ? List.of()
                : file.consentsOn(LocalDate.now(clock)).stream()
                        .filter(consent -> consent.given().purpose() == ConsentPurpose.REFERRAL)
                        .toList();
    }

    /** What may be shared on a consent: agreed, and needed by that kind of service. */
    public Map<String, String> shareable(ConsentView consent) {
        Recipient to = consent.given().recipient();
        return to == null
                ? Map.of()
                : Options.of(
                        "DATA_GROUP",
                        consent.given().groups().stream()
                                .filter(ReferralGroups.allowedFor(to.serviceKind())::contains)
                                .sorted()
                                .map(Enum::name));
    }
}
