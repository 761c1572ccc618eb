package tincay.api.platform.log;

import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.UserMistake;

/** Rows copied over from another cluster lie in this one's future: they would be read by nobody, and then by surprise. */
final class OwnCluster {

    private OwnCluster() {}

    /**
     * Looks at the last row of the log.
     *
     * @throws UserMistake if a transaction wrote it that this cluster has not had yet
     */
    static void check(JdbcClient db) {
        boolean foreign = db.sql("select tx >= pg_snapshot_xmax(pg_current_snapshot()) from log.event"
                        + " order by tx desc, ordinal desc limit 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (foreign) {
            throw new UserMistake("log-of-another-cluster");
        }
    }
}
