package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.referral.ReferralId;

/** What happened in a case about telling a partner outside, whose paper nobody can take back. */
public sealed interface TellingEvent extends CaseEvent {

    ReferralId referralId();

    /** What rested on an agreement that is gone was with a partner outside, who has to be told. */
    @EventName("case.partner_telling_owed")
    record PartnerTellingOwed(CaseId caseId, ReferralId referralId, LocalDate on) implements TellingEvent {}

    /** The partner was told, by paper or telephone. */
    @EventName("case.partner_told")
    record PartnerTold(
            CaseId caseId, ReferralId referralId, ReferralChannel by, LocalDate on, Confidential<Informant> who)
            implements TellingEvent {}
}
