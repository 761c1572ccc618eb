package tincay.api.platform.axon;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.platform.Behind;
import tincay.domain.stream.Id;

/** A case is behind while one of its facts lies among the dead letters: all that follow it wait there too. */
@Component
class LaidAside implements Behind {

    private final JdbcClient database;

    LaidAside(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isBehind(Id about) {
        return database.sql("""
                        select exists (select from log.dead_letter where sequence_identifier in (:about,
                            (select case_id::text from authority.referral_receiver where referral_id = :about::uuid)))
                        """)
                .param("about", about.value().toString())
                .query(Boolean.class)
                .single();
    }
}
