package tincay.bench.engines;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;

import tincay.api.platform.postgres.EmbeddedServer;

/** One database on the server, and the ways to it. */
public final class Database {

    private final String url;
    private final String user;
    private final String password;

    Database(EmbeddedServer server, String name) {
        this.url = server.url().replace("/postgres?", "/" + name + "?");
        this.user = server.user();
        try {
            this.password = server.password();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** One connection, for what is not measured a thousand times. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Connections for one side. */
    public HikariDataSource pool(int size, String options) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url + options);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(size);
        return pool;
    }

    /** Runs statements one after the other. */
    public void run(String... statements) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The one number a query gives. */
    public long number(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
