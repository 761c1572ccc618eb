package tincay.projections;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Changes exactly one row, or fails: a missing row is a fault of the read model, never something to pass over. */
public final class OneRow {

    private OneRow() {}

    /**
     * Runs the statement.
     *
     * @throws IllegalStateException if it did not touch exactly one row
     */
    public static void change(StatementSpec statement) {
        int rows = statement.update();
        if (rows != 1) {
            throw new IllegalStateException("expected one row, changed " + rows);
        }
    }
}
