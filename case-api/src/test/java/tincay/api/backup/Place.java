package tincay.api.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import tincay.api.RunningDemo;
import tincay.api.TestPostgres;
import tincay.api.privacy.Custody;
import tincay.api.privacy.Sealing;

/** A database that is saved, or that a backup is brought back into. */
record Place(String url) {

    static final Custody CUSTODY = Custody.of(RunningDemo.folder().resolve("master.key"));

    private static final Place DEMONSTRATION = demonstrationWithPeople();

    /** The demonstration, while it runs. */
    static Place demonstration() {
        return DEMONSTRATION;
    }

    private static Place demonstrationWithPeople() {
        for (int person = 0; person < 3; person++) {
            RunningDemo.bean(Sealing.class).newSubject();
        }
        try (Connection connection = RunningDemo.bean(DataSource.class).getConnection()) {
            return new Place(connection.getMetaData().getURL());
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** One with tables and nothing in them. */
    static Place empty() {
        String url = TestPostgres.freshDatabase();
        Flyway.configure().dataSource(url, "postgres", null).load().migrate();
        return new Place(url);
    }

    /** One a backup was brought back into. */
    static Place restoredFrom(Path backup) throws Exception {
        Place place = empty();
        place.restore(backup, List.of(), Progress.SILENT);
        return place;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", null);
    }

    Path save(Path folder) throws SQLException, IOException {
        try (Connection connection = connect();
                Fresh fresh = Fresh.named(folder)) {
            Backup.make(connection, CUSTODY, fresh, Progress.SILENT);
            fresh.keep();
        }
        return folder;
    }

    void restore(Path backup, List<Half> newer, Progress progress) throws SQLException, IOException {
        Whole whole = Whole.in(backup);
        whole.belongsTo(CUSTODY);
        List<Half> registers = new ArrayList<>(newer);
        registers.add(whole.facts());
        try (Connection connection = connect()) {
            new Restore(connection, whole, Register.of(registers)).run(progress);
        }
    }

    /** Every table a backup holds, as counted and digested rows. */
    List<Part> contents() throws SQLException, IOException {
        try (Connection connection = connect()) {
            var rows = new Rows(connection, Progress.SILENT);
            List<Part> parts = new ArrayList<>();
            for (String table : Tables.ALL) {
                parts.add(rows.read(table, OutputStream.nullOutputStream()));
            }
            return parts;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                answers.add(row.getString(1));
            }
        }
        return answers;
    }
}
