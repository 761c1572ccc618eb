package tincay.api.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.UserMistake;
import tincay.domain.privacy.SubjectId;

/** One key for each subject, wrapped by a key in the database that is itself wrapped by the master key. */
final class SubjectKeys {

    private static final class Wrapped {
        final UUID wrappingKey;
        final byte[] wrappingKeyset;
        final byte[] keyset;

        Wrapped(UUID wrappingKey, byte[] wrappingKeyset, byte[] keyset) {
            this.wrappingKey = wrappingKey;
            this.wrappingKeyset = wrappingKeyset;
            this.keyset = keyset;
        }
    }

    private final JdbcClient database;
    private final MasterKey master;

    SubjectKeys(JdbcClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** Makes the first wrapping key, or proves that this master key opens what is there. */
    void check() throws GeneralSecurityException {
        if (isEmpty(database)) {
            var id = UUID.randomUUID();
            var keyset = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    MasterKey.newKeyset(), master.aead(), name(id), RegistryConfiguration.get());
            database.sql("insert into keys.wrapping_key (id, keyset) values (?, ?)")
                    .params(id, keyset)
                    .update();
        }
        current();
    }

    static boolean isEmpty(JdbcClient database) {
        return database.sql("select not exists (select from keys.wrapping_key)")
                .query(Boolean.class)
                .single();
    }

    void make(SubjectId subject) throws GeneralSecurityException {
        var wrapping = current();
        var keyset = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                MasterKey.newKeyset(),
                unwrap(wrapping.wrappingKey, wrapping.wrappingKeyset),
                name(subject.value()),
                RegistryConfiguration.get());
        database.sql("insert into keys.subject_key (subject, wrapping_key_id, keyset) values (?, ?, ?)")
                .params(subject.value(), wrapping.wrappingKey, keyset)
                .update();
    }

    Optional<Aead> of(SubjectId subject) throws GeneralSecurityException {
        var found = database.sql("""
                        select w.id, w.keyset as wrapping, s.keyset
                        from keys.subject_key s join keys.wrapping_key w on w.id = s.wrapping_key_id
                        where s.subject = ?""")
                .param(subject.value())
                .query((row, n) ->
                        new Wrapped(row.getObject("id", UUID.class), row.getBytes("wrapping"), row.getBytes("keyset")))
                .optional();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var key = found.get();
        return Optional.of(MasterKey.aead(TinkProtoKeysetFormat.parseEncryptedKeyset(
                key.keyset,
                unwrap(key.wrappingKey, key.wrappingKeyset),
                name(subject.value()),
                RegistryConfiguration.get())));
    }

    private Wrapped current() {
        var newest = database.sql("select id, keyset from keys.wrapping_key order by made_at desc limit 1")
                .query((row, n) -> new Wrapped(row.getObject("id", UUID.class), row.getBytes("keyset"), new byte[0]))
                .single();
        unwrap(newest.wrappingKey, newest.wrappingKeyset);
        return newest;
    }

    private Aead unwrap(UUID id, byte[] keyset) {
        try {
            return MasterKey.aead(TinkProtoKeysetFormat.parseEncryptedKeyset(
                    keyset, master.aead(), name(id), RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new UserMistake("master-key-wrong");
        }
    }

    static byte[] name(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }
}
