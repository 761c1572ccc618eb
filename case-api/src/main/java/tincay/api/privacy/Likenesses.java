package tincay.api.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.http.TooOften;
import tincay.domain.access.Hidden;
import tincay.domain.person.PersonId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.LikenessId;
import tincay.domain.worker.WorkerId;
import tincay.projections.Supervised;

/** That somebody in a case may be known elsewhere, or kin of a worker: told to the supervisor of the case, one at a time. */
@Component
public class Likenesses {

    private static final int TOLD_IN_AN_HOUR = 30;
    private static final int LISTED = 100;

    /** Her own ties are somebody else's to look at. */
    private static final String HERS = " from authority.likeness l where not l.settled"
            + " and l.worker_id is distinct from :worker and"
            + Supervised.caseOf("l.case_id") + "and" + Supervised.notTied("l.case_id");

    private static final String ONE = "select l.*, ("
            + Supervised.caseOf("l.other_case_id") + "and" + Supervised.notTied("l.other_case_id") + ") as both"
            + HERS + " and l.likeness_id = :likeness";

    private final JdbcClient database;
    private final DisclosureLog log;
    private final Clock clock;

    Likenesses(JdbcClient database, DisclosureLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** That there is something to look at in a case; what, is told of one at a time. */
    public record Waiting(LikenessId likenessId, CaseId caseId, Instant foundAt) {}

    /** What a likeness is about. */
    public enum Kind {
        SAME_PERSON,
        TIE_DECLARED,
        TIE_TOLD
    }

    /**
     * What may be.
     *
     * @param otherCase the other case, where the supervisor answers for that one too
     * @param worker whose kin it may be
     */
    public record Likeness(
            LikenessId likenessId,
            Kind kind,
            CaseId caseId,
            @Nullable PersonId person,
            @Nullable CaseId otherCase,
            @Nullable PersonId otherPerson,
            @Nullable WorkerId worker) {}

    /** What waits for a supervisor, the newest first. */
    public List<Waiting> waitingFor(WorkerId supervisor) {
        return database.sql("select l.*" + HERS + " order by l.found_at desc, l.likeness_id limit " + LISTED)
                .param("worker", supervisor.value())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Waiting(
                        id(row, "likeness_id", LikenessId::new),
                        id(row, "case_id", CaseId::new),
                        row.getTimestamp("found_at").toInstant()))
                .list();
    }

    /**
     * Tells of one: a disclosure about the persons in it.
     *
     * @throws Hidden if it is not the supervisor's to look at, or there is none
     */
    public Likeness tell(WorkerId supervisor, LikenessId likenessId) {
        Likeness likeness = one(supervisor, likenessId);
        if (log.likenessesTold(supervisor) >= TOLD_IN_AN_HOUR) {
            throw TooOften.wait("duplicates.wait", Duration.ofHours(1));
        }
        log.noteLikeness(
                supervisor,
                likeness.caseId(),
                Stream.of(likeness.person(), likeness.otherPerson())
                        .filter(Objects::nonNull)
                        .toList());
        return likeness;
    }

    /** The same for a program that acts on what it was told. */
    public Likeness one(WorkerId supervisor, LikenessId likenessId) {
        return database.sql(ONE)
                .param("worker", supervisor.value())
                .param("today", LocalDate.now(clock))
                .param("likeness", likenessId.value())
                .query((row, n) -> likeness(row))
                .optional()
                .orElseThrow(Hidden::new);
    }

    private static Likeness likeness(ResultSet row) throws SQLException {
        boolean both = row.getBoolean("both");
        Kind kind = row.getObject("worker_id") == null
                ? Kind.SAME_PERSON
                : row.getObject("tie_id") == null ? Kind.TIE_TOLD : Kind.TIE_DECLARED;
        return new Likeness(
                id(row, "likeness_id", LikenessId::new),
                kind,
                id(row, "case_id", CaseId::new),
                maybe(row, "person_id", PersonId::new),
                both ? maybe(row, "other_case_id", CaseId::new) : null,
                both ? maybe(row, "other_person_id", PersonId::new) : null,
                maybe(row, "worker_id", WorkerId::new));
    }

    private static <T> T id(ResultSet row, String column, Function<UUID, T> kind) throws SQLException {
        return kind.apply(row.getObject(column, UUID.class));
    }

    private static <T> @Nullable T maybe(ResultSet row, String column, Function<UUID, T> kind) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : kind.apply(value);
    }
}
