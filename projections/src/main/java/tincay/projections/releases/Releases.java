package tincay.projections.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was published so far. Nothing here can be asked for a number that was not. */
@Component
public class Releases {

    private static final String NEWEST_REVISIONS = """
            select * from (select distinct on (release) *,
                    array(select published_at from release.artefact one where one.release = a.release order by revision)
                    as revisions
                from release.artefact a order by release, revision desc) newest
            """;

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every release in its newest revision, the period that ended last first, the longer before the shorter. */
    public List<Published> newestFirst() {
        return jdbc.sql(NEWEST_REVISIONS + "order by ends desc, starts")
                .query(Releases::published)
                .list();
    }

    /** The newest revision of a release. */
    public Optional<Published> named(String release) {
        return jdbc.sql(NEWEST_REVISIONS + "where release = ?")
                .param(release)
                .query(Releases::published)
                .optional();
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        var text = new CanonicalText(row.getString("artefact"));
        String hash = row.getString("hash");
        if (!text.hash().equals(hash)) {
            throw new IllegalStateException("a published artefact is not what it was");
        }
        return new Published(
                text.artefact(),
                Arrays.stream((Timestamp[]) row.getArray("revisions").getArray())
                        .map(Timestamp::toInstant)
                        .toList(),
                hash);
    }
}
