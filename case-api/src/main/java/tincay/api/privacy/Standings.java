package tincay.api.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.access.Standing;
import tincay.domain.address.AddressId;
import tincay.domain.codes.OpeningGround;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.person.PersonId;
import tincay.domain.referral.ReferralId;
import tincay.domain.stay.StayId;
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

    private static final String OF_CASE =
            WORKER + """
            exists(select from authority.case_tie t where t.case_id = :about and t.worker_id = :worker) as tied,
            exists(select from authority.case_assignment a where a.case_id = :about and a.worker_id = :worker) as assigned,
            array(select distinct o.ground from authority.case_opening o
                   where o.case_id = :about and o.worker_id = :worker and o.until > :now) as opened,
            exists(select from authority.case_address c where c.case_id = :about and c.address_id in
            """ + "(select r.address_id " + ACTIVE + " and r.role = 'ADDRESS_STAFF')) as colleague," + """
            exists(select from authority.case_address c join authority.address_area x using (address_id)
                    where c.case_id = :about and x.area in
            """
                    + "(select r.area " + ACTIVE + " and r.role = 'SUPERVISOR')) as supervises,"
                    + " false as receiver, false as open";

    /** A stream that belongs to a case is seen by whoever sees the case. */
    private static final String OF_STREAM = OF_CASE.replace(
            ":about", "(select part.case_id from authority.case_stream part where part.stream_id = :about)");

    private static final String OF_REFERRAL =
            WORKER + """
            exists(select from authority.referral_receiver f join authority.case_tie t using (case_id)
                    where f.referral_id = :about and t.worker_id = :worker) as tied,
            false as assigned, '{}'::text[] as opened, false as colleague, false as supervises,
            exists(select from authority.referral_receiver f where f.referral_id = :about and f.service_id in
            """ + "(select r.service_id " + ACTIVE + " and r.role = 'COUNSELLOR')) as receiver," + """
            exists(select from authority.referral_receiver f
                    where f.referral_id = :about and f.open and f.shared_until >= :today) as open
            """;

    /** A request about data belongs to no case, and neither does an address: only who asks counts. */
    private static final String OF_REQUEST = WORKER + """
            false as tied, false as assigned, '{}'::text[] as opened, false as colleague, false as supervises,
            false as receiver, :about::uuid is null and :now::timestamptz is null as open
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
            case StayId _, NoContactId _, PersonId _ -> OF_STREAM;
            case DataRequestId _, AddressId _ -> OF_REQUEST;
            default -> throw new IllegalArgumentException("no rights are kept for this kind of id");
        };
        return database.sql(question)
                .param("worker", worker.value())
                .param("about", about.value())
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
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
        return new Standing(
                codes(row, "roles", Role::valueOf),
                row.getBoolean("suspended"),
                row.getBoolean("tied"),
                row.getBoolean("assigned"),
                row.getBoolean("colleague"),
                row.getBoolean("supervises"),
                codes(row, "opened", OpeningGround::valueOf),
                row.getBoolean("receiver"),
                row.getBoolean("open"));
    }

    private static <T> Set<T> codes(ResultSet row, String column, Function<String, T> code) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(code).collect(Collectors.toSet());
    }
}
