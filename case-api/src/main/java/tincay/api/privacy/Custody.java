package tincay.api.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;

import tincay.api.platform.UserMistake;

/** The master key for those who carry an installation's keys from place to place and never open a person's. */
public final class Custody {

    private final MasterKey master;

    private Custody(MasterKey master) {
        this.master = master;
    }

    /**
     * Reads the master key.
     *
     * @throws UserMistake if it is missing, unreadable, or others can read it
     */
    public static Custody of(Path masterKey) {
        return new Custody(MasterKey.at(masterKey, false));
    }

    /** Whether a wrapping key, as the database keeps it, was wrapped by this master key. */
    public boolean wrapped(UUID wrappingKey, byte[] keyset) {
        try {
            TinkProtoKeysetFormat.parseEncryptedKeyset(
                    keyset, master.aead(), SubjectKeys.name(wrappingKey), RegistryConfiguration.get());
            return true;
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }

    /** What only a holder of the master key can have written under these bytes. */
    public String sign(byte[] bytes) {
        return master.hash("backup", bytes);
    }
}
