package tincay.domain.supportcase;

import java.time.LocalDate;

import tincay.domain.referral.ReferralId;

/** What can be asked of a case about telling a partner outside. */
public sealed interface TellingCommand extends CaseCommand {

    /** Records that a partner outside was told not to use any longer what it was given. */
    record TellPartner(CaseId caseId, ReferralId referralId, LocalDate on, Heard told) implements TellingCommand {}
}
