package tincay.projections.urgentreviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.ServiceKind;
import tincay.domain.supportcase.UrgentSharingId;

/** What was shared in urgency and found wrong. */
@Component
public class UrgentReviews {

    private final JdbcClient jdbc;

    UrgentReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those the survivor does not know of first, then the newest. */
    public List<NotConfirmed> notConfirmed(int limit) {
        return jdbc.sql("""
                        select * from read_model.urgent_review_v1 where result = 'NOT_CONFIRMED'
                        order by told_on is not null, reviewed_on desc, sharing_id limit :limit
                        """)
                .param("limit", limit)
                .query((row, n) -> new NotConfirmed(
                        new UrgentSharingId(row.getObject("sharing_id", UUID.class)),
                        ServiceKind.valueOf(row.getString("service_kind")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("reviewed_on", LocalDate.class),
                        row.getObject("told_on", LocalDate.class)))
                .list();
    }
}
