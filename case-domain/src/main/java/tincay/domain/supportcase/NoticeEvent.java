package tincay.domain.supportcase;

import java.time.Instant;
import java.time.LocalDate;

import tincay.domain.eventname.EventName;
import tincay.domain.privacy.Confidential;
import tincay.domain.worker.WorkerId;

/** What happened in a case about the commune not being told; told it was is {@link CaseEvent.CommuneNotified}. */
public sealed interface NoticeEvent extends CaseEvent {

    /** The notice was held back with a reason; the commune may still be told later. */
    @EventName("case.notification_withheld")
    record NotificationWithheld(
            CaseId caseId, WorkerId agreedBy, LocalDate on, Instant withheldAt, Confidential<WithheldReason> reason)
            implements NoticeEvent {}
}
