package tincay.api.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.access.Standing;
import tincay.domain.address.AddressId;
import tincay.domain.referral.ReferralId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** What the rights themselves say about one worker and one case or referral, now; one query, whatever it finds. */
@Component
class Standings {

    private static final String ACTIVE = """
            from authority.worker_role r where r.worker_id = :worker and not r.suspended
             and r.from_date <= :today and (r.to_date is null or r.to_date >= :today)
            """;

    private static final String WORKER = "select array(select distinct r.role " + ACTIVE + ") as roles,"
            + " exists(select from authority.worker_role s where s.worker_id = :worker and s.suspended) as suspended,";

    private static final String OF_CASE = WORKER + """
            exists(select from authority.case_tie t where t.case_id = :about and t.worker_id = :worker) as tied,
            exists(select from authority.case_assignment a where a.case_id = :about and a.worker_id = :worker) as assigned,
            false as receiver, false as open
            """;

    private static final String OF_REFERRAL =
            WORKER + """
            exists(select from authority.referral_receiver f join authority.case_tie t using (case_id)
                    where f.referral_id = :about and t.worker_id = :worker) as tied,
            false as assigned,
            exists(select from authority.referral_receiver f where f.referral_id = :about and f.service_id in
            """ + "(select r.service_id " + ACTIVE + " and r.role = 'COUNSELLOR')) as receiver," + """
            exists(select from authority.referral_receiver f
                    where f.referral_id = :about and f.open and f.shared_until >= :today) as open
            """;

    private final JdbcClient database;
    private final Clock clock;

    Standings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Standing of(WorkerId worker, Id about) {
        String question = switch (about) {
            case CaseId _ -> OF_CASE;
            case ReferralId _ -> OF_REFERRAL;
            default -> throw new IllegalArgumentException("no rights are kept for this kind of id");
        };
        return database.sql(question)
                .param("worker", worker.value())
                .param("about", about.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> standing(row))
                .single();
    }

    boolean isStaffOf(WorkerId worker, AddressId address) {
        return database.sql(
                        "select exists(select 1 " + ACTIVE
                                + " and r.role = 'ADDRESS_STAFF' and r.address_id = :address)"
                                + " and not exists(select from authority.worker_role s where s.worker_id = :worker and s.suspended)")
                .param("worker", worker.value())
                .param("address", address.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Set<Role> roles = Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Standing(
                roles,
                row.getBoolean("suspended"),
                row.getBoolean("tied"),
                row.getBoolean("assigned"),
                row.getBoolean("receiver"),
                row.getBoolean("open"));
    }
}
