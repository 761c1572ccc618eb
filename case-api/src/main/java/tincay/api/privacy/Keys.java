package tincay.api.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.Fingerprint;

/** The keys of this installation. */
@Configuration(proxyBeanMethods = false)
class Keys {

    /** Read only after the tables are there, so that a key is never made for an installation that lost its own. */
    @Bean
    MasterKey masterKey(
            JdbcClient database,
            ObjectProvider<Flyway> tables,
            @Value("${tincay.data-folder:data}") Path folder,
            @Value("${tincay.master-key:#{null}}") @Nullable Path file) {
        tables.ifAvailable(Flyway::info);
        return MasterKey.at(file == null ? folder.resolve("master.key") : file, SubjectKeys.isEmpty(database));
    }

    @Bean
    SubjectKeys subjectKeys(JdbcClient database, MasterKey master) throws GeneralSecurityException {
        var keys = new SubjectKeys(database, master);
        keys.check();
        return keys;
    }

    @Bean
    Sealing sealing(SubjectKeys keys) {
        return new KeyedSealing(keys, JsonMapper.builder().build());
    }

    @Bean
    Fingerprint fingerprint(MasterKey master) {
        return data -> master.hash("fingerprint", data);
    }
}
