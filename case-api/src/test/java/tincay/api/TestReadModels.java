package tincay.api;

import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.projections.ReadModel;
import tincay.projections.Recorded;
import tincay.projections.Rows;
import tincay.projections.Shape;

/** Read models without anything that reads the log for them. */
public final class TestReadModels {

    private TestReadModels() {}

    /** Makes the tables of all read models of the context anew and reads the facts into them. */
    public static void tell(ApplicationContext context, List<? extends EventMessage<?>> facts) {
        var db = context.getBean(JdbcClient.class);
        for (ReadModel model : context.getBeansOfType(ReadModel.class).values()) {
            for (Shape table : model.tables()) {
                db.sql("drop table if exists " + model.schema() + "." + table.table())
                        .update();
                table.ddl(model.schema()).forEach(statement -> db.sql(statement).update());
            }
            var rows = new Rows();
            facts.forEach(fact -> rows.add(model.fold(Recorded.of((DomainEventMessage<?>) fact))));
            rows.flush(db, model.schema());
        }
    }
}
