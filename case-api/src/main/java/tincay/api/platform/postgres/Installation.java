package tincay.api.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tincay.api.platform.Causes;
import tincay.api.platform.UserMistake;

/** What a database is for, written into it once: demonstration data and real cases never meet in one. */
@Configuration(proxyBeanMethods = false)
class Installation {

    /** Said by the migration that makes the roles. */
    private static final String MAY_NOT_MAKE_ROLES = "TC001";

    private static final String HERE = "(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?";

    /** Looks before anything is written, and marks a database that was empty. */
    @Bean
    FlywayMigrationStrategy migrateWhereAllowed(
            DataSource database,
            OneAtATime turn,
            @Value("${tincay.mode:start}") String mode,
            @Value("${tincay.beside:false}") boolean beside) {
        return tables -> {
            turn.begin();
            Optional<String> marked = markOf(database);
            refuseOthers(marked, mode, beside);
            if (mode.equals("demo") && !isLoopback(database)) {
                throw new UserMistake("demonstration-elsewhere");
            }
            migrate(tables);
            if (marked.isEmpty()) {
                mark(database, mode);
            }
        };
    }

    /** Somebody else's database may not let us make the roles that count and show. */
    private static void migrate(Flyway tables) {
        try {
            tables.migrate();
        } catch (FlywayException failed) {
            boolean noRoles = Causes.of(failed)
                    .anyMatch(
                            cause -> cause instanceof SQLException sql && MAY_NOT_MAKE_ROLES.equals(sql.getSQLState()));
            throw noRoles ? new UserMistake("database-roles") : failed;
        }
    }

    /** What is rebuilt or looked at is what is there, whichever it is. */
    private static void refuseOthers(Optional<String> marked, String mode, boolean beside) {
        if (beside) {
            if (marked.isEmpty()) {
                throw new UserMistake("nothing-to-rebuild");
            }
        } else if (marked.isPresent() && !marked.get().equals(mode)) {
            throw new UserMistake(mode.equals("demo") ? "not-a-demonstration" : "a-demonstration");
        }
    }

    private static Optional<String> markOf(DataSource database) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var there = statement.executeQuery("select to_regclass('log.installation') is not null")) {
            there.next();
            if (!there.getBoolean(1)) {
                return Optional.empty();
            }
            try (var row = statement.executeQuery("select mode from log.installation")) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException unreachable) {
            throw new UserMistake("database-unreachable");
        }
    }

    private static void mark(DataSource database, String mode) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("insert into log.installation(mode) values (?)")) {
            statement.setString(1, mode);
            statement.executeUpdate();
        } catch (SQLException unreachable) {
            throw new UserMistake("database-unreachable");
        }
    }

    private static boolean isLoopback(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String url = connection.getMetaData().getURL();
            return url.matches("jdbc:postgresql://" + HERE + "(," + HERE + ")*/.*");
        } catch (SQLException unreachable) {
            throw new UserMistake("database-unreachable");
        }
    }
}
