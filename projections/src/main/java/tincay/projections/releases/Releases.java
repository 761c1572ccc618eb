package tincay.projections.releases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was published so far. Nothing here can be asked for a number that was not. */
@Component
public class Releases {

    private static final String NEWEST_REVISIONS = """
            select * from (select distinct on (release) * from release.artefact order by release, revision desc) newest
            """;

    private final JdbcClient jdbc;

    Releases(@Qualifier("releases") JdbcClient jdbc) {
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
        return jdbc.sql("select * from release.artefact where release = ? order by revision desc limit 1")
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
        return new Published(text.artefact(), row.getTimestamp("published_at").toInstant(), hash);
    }
}
