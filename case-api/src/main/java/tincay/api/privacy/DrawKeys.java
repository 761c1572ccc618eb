package tincay.api.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseRefusal;
import tincay.projections.statistics.draw.KeyedHash;

/**
 * The two keys published numbers are drawn under, made with the installation and sealed by the master key. Once something was
 * published none is ever made again: other keys would draw other numbers.
 */
@Component
public class DrawKeys implements InitializingBean {

    private static final String RECORDS = "K_rec";
    private static final String STATISTICS = "K_stat";
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final MasterKey master;

    DrawKeys(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    @Override
    public void afterPropertiesSet() {
        make(RECORDS);
        make(STATISTICS);
    }

    /**
     * The hash under the key of records.
     *
     * @throws Refused if the key is missing, or is not one that this master key sealed
     */
    public KeyedHash records() {
        return open(RECORDS);
    }

    /**
     * The hash under the key of the statistics.
     *
     * @throws Refused if the key is missing, or is not one that this master key sealed
     */
    public KeyedHash statistics() {
        return open(STATISTICS);
    }

    /** Two nodes that start at once agree on one. */
    private void make(String name) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            database.sql("""
                            insert into keys.draw_key(name, sealed) select :name, :sealed
                            where not exists (select from release.artefact) on conflict do nothing""")
                    .param("name", name)
                    .param("sealed", master.aead().encrypt(key, name.getBytes(StandardCharsets.UTF_8)))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private KeyedHash open(String name) {
        byte[] sealed = database.sql("select sealed from keys.draw_key where name = ?")
                .param(name)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new Refused(ReleaseRefusal.KEY_MISSING));
        try {
            return new DrawKey(master.aead().decrypt(sealed, name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException notOurs) {
            throw new Refused(ReleaseRefusal.KEY_WRONG);
        }
    }
}
