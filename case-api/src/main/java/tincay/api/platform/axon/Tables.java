package tincay.api.platform.axon;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.projections.ReadModel;
import tincay.projections.Shape;

/** The tables of a read model: those that are read, and those that are built beside them and take their place. */
@Component
class Tables {

    static final String NEXT = "read_model_next";

    private final JdbcClient db;

    Tables(JdbcClient db) {
        this.db = db;
    }

    boolean areThere(ReadModel model) {
        return model.tables().stream()
                .allMatch(table -> db.sql("select to_regclass(?) is not null")
                        .param(model.schema() + "." + table.table())
                        .query(Boolean.class)
                        .single());
    }

    /** Makes the new ones, empty; what an interrupted rebuild left is gone. */
    void begin(ReadModel model) {
        run("create schema if not exists " + NEXT);
        for (Shape table : model.tables()) {
            run("drop table if exists " + NEXT + "." + table.table());
            table.ddl(NEXT).forEach(this::run);
        }
    }

    /** Lets PostgreSQL know what is in the new ones before anybody asks them. */
    void finish(ReadModel model) {
        model.tables().forEach(table -> run("analyze " + NEXT + "." + table.table()));
    }

    /** Puts the new ones in the place of the old ones, whatever version those were of. */
    void swap(ReadModel model) {
        for (Shape table : model.tables()) {
            olderAndPresent(model.schema(), table.table())
                    .forEach(old -> run("drop table " + model.schema() + "." + old));
            run("alter table %s.%s set schema %s".formatted(NEXT, table.table(), model.schema()));
            model.reader()
                    .ifPresent(
                            role -> run("grant select on %s.%s to %s".formatted(model.schema(), table.table(), role)));
        }
    }

    private List<String> olderAndPresent(String schema, String table) {
        return db.sql("select tablename from pg_tables where schemaname = ? and tablename ~ ('^' || ? || '_v[0-9]+$')")
                .param(schema)
                .param(table.replaceFirst("_v\\d+$", ""))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void run(String statement) {
        db.sql(statement).update();
    }
}
