package tincay.projections.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.projections.statistics.release.Artefact;

/** What was published so far. Nothing here can be asked for a number that was not. */
@Component
public class Releases {

    private static final String NEWEST_REVISIONS = """
            select * from (select distinct on (release) release, revision, starts, ends, hash,
                    array(select published_at from release.artefact one where one.release = a.release order by revision)
                    as revisions
                from release.artefact a order by release, revision desc) newest
            """;

    private final JdbcClient jdbc;

    /** Checked and read once: a row is never changed. There are some twenty a year. */
    private final Map<Stored, Artefact> artefacts = new ConcurrentHashMap<>();

    Releases(@Qualifier("releases") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row but for its numbers. */
    private record Stored(String release, int revision, List<Instant> revisions, String hash) {

        static Stored of(ResultSet row, int number) throws SQLException {
            return new Stored(
                    row.getString("release"),
                    row.getInt("revision"),
                    Arrays.stream((Timestamp[]) row.getArray("revisions").getArray())
                            .map(Timestamp::toInstant)
                            .toList(),
                    row.getString("hash"));
        }
    }

    /** Every release in its newest revision, the period that ended last first, the longer before the shorter. */
    public List<Published> newestFirst() {
        return jdbc.sql(NEWEST_REVISIONS + "order by ends desc, starts").query(Stored::of).list().stream()
                .map(this::published)
                .toList();
    }

    /** The newest revision of a release. */
    public Optional<Published> named(String release) {
        return jdbc.sql(NEWEST_REVISIONS + "where release = ?")
                .param(release)
                .query(Stored::of)
                .optional()
                .map(this::published);
    }

    private Published published(Stored stored) {
        Artefact artefact = artefacts.get(stored);
        if (artefact == null) { // two at once both read it: nobody waits for another's connection
            artefact = read(stored);
            artefacts.put(stored, artefact);
        }
        return new Published(artefact, stored.revisions(), stored.hash());
    }

    private Artefact read(Stored stored) {
        var text =
                new CanonicalText(jdbc.sql("select artefact from release.artefact where release = ? and revision = ?")
                        .params(stored.release(), stored.revision())
                        .query(String.class)
                        .single());
        if (!text.hash().equals(stored.hash())) {
            throw new IllegalStateException("a published artefact is not what it was");
        }
        return text.artefact();
    }
}
