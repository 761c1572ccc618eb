package tincay.domain.supportcase;

import static tincay.domain.supportcase.CaseModel.first;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.ReferralChannel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Urgency;
import tincay.domain.referral.ReferralCommand;
import tincay.domain.referral.ReferralCommand.AcceptReferral;
import tincay.domain.referral.ReferralCommand.CompleteReferral;
import tincay.domain.referral.ReferralCommand.DeclareAnswerOverdue;
import tincay.domain.referral.ReferralCommand.DeclineReferral;
import tincay.domain.referral.ReferralCommand.EndUnanswered;
import tincay.domain.referral.ReferralCommand.GiveService;
import tincay.domain.referral.ReferralCommand.MakeAppointment;
import tincay.domain.referral.ReferralCommand.NoteCallBack;
import tincay.domain.referral.ReferralCommand.RecordAbsence;
import tincay.domain.supportcase.CaseCommand.GiveConsent;
import tincay.domain.supportcase.CaseCommand.MakeReferral;

/** The rules of referrals once more, as {@link CaseModel} tells those of the case. */
final class ReferralModel {

    private record Sent(UUID basis, MakeReferral made, Instant due, String stage) {
        Sent at(String next) {
            return new Sent(basis, made, due, next);
        }

        LocalDate on() {
            return made.on();
        }

        boolean outside() {
            return made.channel() != ReferralChannel.SYSTEM;
        }

        boolean isUrgent() {
            return made.urgentSharing() != null
                    && basis.equals(made.urgentSharing().value());
        }
    }

    private final Map<UUID, Sent> referrals = new TreeMap<>();

    static String making(MakeReferral c, GiveConsent basis) {
        if (basis == null || basis.purpose() != ConsentPurpose.REFERRAL) {
            return "referral.outside-consent";
        }
        return first(
                isWithin(c, basis) ? "" : "referral.outside-consent",
                basis.until().isBefore(c.on()) ? "referral.consent-expired" : "",
                going(c));
    }

    static String going(MakeReferral c) {
        return first(
                way(c),
                c.urgency() == Urgency.EMERGENCY && c.call() == null ? "referral.emergency-call-needed" : "",
                c.channel() == ReferralChannel.PHONE && c.call() == null ? "referral.call-needed" : "");
    }

    private static boolean isWithin(MakeReferral c, GiveConsent basis) {
        Recipient named = basis.recipient();
        boolean toThem = named.serviceKind() == c.receiver().serviceKind()
                && (named.service() == null
                        || named.service().equals(c.receiver().service()))
                && (named.partner() == null
                        || named.partner().equals(c.receiver().partner()));
        return toThem
                && basis.groups().containsAll(c.groups())
                && isNeeded(c.receiver().serviceKind(), c.groups())
                && !c.on().isBefore(basis.on());
    }

    static boolean isNeeded(ServiceKind kind, Set<DataGroup> groups) {
        Set<DataGroup> neverNeeded = switch (kind) {
            case LEGAL_AID -> Set.of(DataGroup.HEALTH);
            case POLICE -> Set.of(DataGroup.FACTS, DataGroup.HEALTH, DataGroup.CHILDREN);
            default -> Set.of(DataGroup.PERPETRATOR);
        };
        return groups.stream().noneMatch(neverNeeded::contains);
    }

    private static String way(MakeReferral c) {
        boolean toService = c.receiver().service() != null && c.receiver().partner() == null;
        boolean toPartner = c.receiver().partner() != null && c.receiver().service() == null;
        return switch (c.channel()) {
            case SYSTEM -> toService ? "" : "referral.service-needed";
            case PHONE -> toPartner ? "" : "referral.partner-needed";
            case PAPER ->
                first(
                        toPartner ? "" : "referral.partner-needed",
                        c.receiver().serviceKind() == ServiceKind.POLICE ? "referral.no-slip-for-kind" : "");
        };
    }

    String refusal(ReferralCommand wish) {
        Sent sent = referrals.get(wish.referralId().value());
        return switch (wish) {
            case AcceptReferral c -> first(heard(sent, c.heard()), answering(sent, c.on()));
            case DeclineReferral c -> first(heard(sent, c.heard()), answering(sent, c.on()));
            case MakeAppointment c -> first(heard(sent, c.heard()), working(sent, c.on()));
            case GiveService c -> first(heard(sent, c.heard()), working(sent, c.on()));
            case RecordAbsence c -> first(heard(sent, c.heard()), working(sent, c.on()));
            case CompleteReferral c -> first(heard(sent, c.heard()), working(sent, c.on()));
            case NoteCallBack c -> first(heard(sent, c.heard()), ended(sent), early(sent, c.on()));
            case EndUnanswered c ->
                first(
                        ended(sent),
                        sent.stage().equals("SENT") ? "" : "referral.already-answered",
                        c.at().isBefore(sent.due()) ? "referral.answer-not-due" : "");
            case DeclareAnswerOverdue _ -> "";
            default -> throw new AssertionError("no wish of anybody: " + wish);
        };
    }

    void made(MakeReferral c) {
        Instant due = c.madeAt().plus(c.urgency().answerDue());
        referrals.put(
                c.referralId().value(),
                new Sent(
                        c.urgentSharing() == null
                                ? c.consentId().value()
                                : c.urgentSharing().value(),
                        c,
                        due,
                        "SENT"));
    }

    void granted(ReferralCommand wish) {
        String stage = switch (wish) {
            case AcceptReferral _, MakeAppointment _, GiveService _ -> "ACCEPTED";
            case DeclineReferral _ -> "DECLINED";
            case RecordAbsence _ -> "NOT_ATTENDED";
            case CompleteReferral _ -> "COMPLETED";
            case EndUnanswered _ -> "ENDED_UNANSWERED";
            default -> "";
        };
        if (!stage.isEmpty()) {
            stage(wish.referralId().value(), stage);
        }
    }

    void takenBack(UUID referral) {
        stage(referral, "REVOKED");
    }

    /** Ends what rests on a ground that is gone. Returns what a partner outside holds. */
    List<UUID> withdrawn(UUID consent) {
        List<UUID> outside = referrals.entrySet().stream()
                .filter(sent -> isOpen(sent.getKey())
                        && sent.getValue().basis().equals(consent)
                        && sent.getValue().outside())
                .map(Map.Entry::getKey)
                .toList();
        referrals.replaceAll((id, sent) -> isOpen(id) && sent.basis().equals(consent) ? sent.at("REVOKED") : sent);
        return outside;
    }

    /** What was sent in urgency to whom she names now, with no more than she agrees to, rests on her word from now on. */
    void agreed(GiveConsent c) {
        referrals.replaceAll((id, sent) -> isOpen(id) && sent.isUrgent() && isNamed(sent.made(), c)
                ? new Sent(c.consentId().value(), sent.made(), sent.due(), sent.stage())
                : sent);
    }

    private static boolean isNamed(MakeReferral made, GiveConsent c) {
        return c.purpose() == ConsentPurpose.REFERRAL
                && UrgentModel.names(c.recipient(), made.receiver())
                && c.groups().containsAll(made.groups());
    }

    boolean isOpen(UUID referral) {
        return referrals.containsKey(referral)
                && Set.of("SENT", "ACCEPTED").contains(referrals.get(referral).stage());
    }

    boolean anyOpen() {
        return referrals.keySet().stream().anyMatch(this::isOpen);
    }

    Map<UUID, String> ends() {
        Map<UUID, String> ends = new TreeMap<>();
        referrals.forEach((id, sent) -> {
            if (!isOpen(id)) {
                ends.put(id, sent.stage());
            }
        });
        return ends;
    }

    private void stage(UUID referral, String stage) {
        referrals.computeIfPresent(referral, (_, sent) -> sent.at(stage));
    }

    private static String heard(Sent sent, Heard heard) {
        return sent.outside() == (heard != null)
                ? ""
                : sent.outside() ? "referral.source-needed" : "referral.not-outside";
    }

    private static String answering(Sent sent, LocalDate on) {
        return first(
                Set.of("REVOKED", "ENDED_UNANSWERED").contains(sent.stage()) ? "referral.ended" : "",
                sent.stage().equals("SENT") ? "" : "referral.already-answered",
                early(sent, on));
    }

    private static String working(Sent sent, LocalDate on) {
        return first(
                sent.stage().equals("SENT") && !sent.outside() ? "referral.not-accepted" : "",
                ended(sent),
                early(sent, on));
    }

    private static String ended(Sent sent) {
        return Set.of("SENT", "ACCEPTED").contains(sent.stage()) ? "" : "referral.ended";
    }

    private static String early(Sent sent, LocalDate on) {
        return on.isBefore(sent.on()) ? "referral.before-sending" : "";
    }
}
