package tincay.api.backup;

/** Hears how far it has come. */
public interface Progress {

    Progress SILENT = (table, rows) -> {};

    int STEP = 20_000;

    void reached(String table, long rows);

    /** Hears of every so many rows only. */
    default void passed(String table, long rows) {
        if (rows % STEP == 0) {
            reached(table, rows);
        }
    }
}
