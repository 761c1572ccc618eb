package tincay.api.platform.postgres;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts a database of our own where none was named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase {

    /** Beside an application that may be running, or instead of it. */
    @Bean(destroyMethod = "close")
    FolderServer folderServer(
            @Value("${tincay.data-folder:data}") Path folder, @Value("${tincay.beside:false}") boolean beside) {
        return beside ? FolderServer.beside(folder) : FolderServer.own(folder);
    }

    @Bean
    JdbcConnectionDetails connection(FolderServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedServer.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }
}
