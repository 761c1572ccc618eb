package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/** What can be asked of a case about the commune not being told. */
public sealed interface NoticeCommand extends CaseCommand {

    /** Holds the notice back, as a supervisor who was asked and agrees. */
    record WithholdNotice(
            CaseId caseId, WorkerId agreedBy, LocalDate on, Instant withheldAt, Confidential<WithheldReason> reason)
            implements NoticeCommand {}
}
