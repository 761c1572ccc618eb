package tincay.api.privacy;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.access.Access;
import tincay.domain.access.Access.Granted;
import tincay.domain.access.AccessRules;
import tincay.domain.referral.ReferralId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;

/** What the sender of a referral may do: whoever may change the case it was sent from. */
@Component
class SenderRights {

    /** Asked about where there is no referral, so that hidden and missing cost the same. */
    private static final CaseId NO_CASE = new CaseId(new UUID(0, 0));

    private final Standings standings;
    private final JdbcClient database;

    SenderRights(Standings standings, JdbcClient database) {
        this.standings = standings;
        this.database = database;
    }

    /** Who may answer a referral: its receiver, or, where it went to a partner outside, its sender. */
    Access mayAnswer(WorkerId worker, ReferralId referral) {
        Access asReceiver = AccessRules.mayChange(standings.of(worker, referral));
        Access asSender = asSender(worker, referral, true);
        return asReceiver instanceof Granted ? asReceiver : asSender;
    }

    /** Who may end what nobody answers, wherever it went: a silent receiver does not end it itself. */
    Access mayEnd(WorkerId worker, ReferralId referral) {
        return asSender(worker, referral, false);
    }

    private Access asSender(WorkerId worker, ReferralId referral, boolean outsideOnly) {
        CaseId sentFrom = database.sql("""
                        select case_id from authority.referral_receiver
                        where referral_id = :referral and (service_id is null or not :outsideOnly)
                        """)
                .param("referral", referral.value())
                .param("outsideOnly", outsideOnly)
                .query(UUID.class)
                .optional()
                .map(CaseId::new)
                .orElse(NO_CASE);
        return AccessRules.mayChange(standings.of(worker, sentFrom));
    }
}
