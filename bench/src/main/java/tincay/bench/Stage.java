package tincay.bench;

import com.zaxxer.hikari.HikariDataSource;

import tincay.bench.engines.Application;
import tincay.bench.engines.Cases;
import tincay.bench.engines.Database;
import tincay.bench.engines.Requests;
import tincay.bench.engines.Server;

/** Our application with open cases on a database of its own, its read models not following. */
final class Stage implements AutoCloseable {

    static final int CALLERS = 32;

    final Database database;
    final Application application;
    final HikariDataSource connections;
    final Requests requests = new Requests();
    final Cases ours;

    /** Sets it up on a database of its own on the server. */
    Stage(Server server, String name) throws Exception {
        this.database = server.database(name);
        this.application = Application.on(server, database);
        this.connections = database.pool(CALLERS, "");
        application.follow(false);
        this.ours = Cases.behind(application.gateway(), requests);
        ours.note();
    }

    @Override
    public void close() {
        connections.close();
        application.close();
    }
}
