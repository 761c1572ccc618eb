package tincay.api.platform.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connections that step into a role of the database: what they are not for, the database does not let them read. */
@Configuration(proxyBeanMethods = false)
class ConnectionsInRole {

    /** For whoever shows figures: what was published, and no case, no key, no row that is counted. */
    @Bean(defaultCandidate = false)
    @Qualifier("releases")
    HikariDataSource releaseConnections(HikariDataSource others) {
        return inRole("tincay_statistics_reader", others);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("releases")
    JdbcClient releaseReader(@Qualifier("releases") HikariDataSource connections) {
        return JdbcClient.create(connections);
    }

    /** For whoever counts: the rows that are counted, and no case, no key, nothing that was published. */
    @Bean(defaultCandidate = false)
    @Qualifier("statistics")
    HikariDataSource statisticsConnections(HikariDataSource others) {
        return inRole("tincay_statistics", others);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("statistics")
    JdbcClient statisticsReader(@Qualifier("statistics") HikariDataSource connections) {
        return JdbcClient.create(connections);
    }

    /** They are opened when somebody needs one, and closed when nobody does: most of the time nobody does. */
    private static HikariDataSource inRole(String role, HikariDataSource others) {
        var own = new HikariConfig();
        others.copyStateTo(own);
        own.setPoolName(role);
        own.setMaximumPoolSize(2);
        own.setMinimumIdle(0);
        own.setInitializationFailTimeout(-1);
        own.setReadOnly(true);
        own.setConnectionInitSql("set role " + role + "; set transaction_timeout = '15s'");
        return new HikariDataSource(own);
    }
}
