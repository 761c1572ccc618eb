package tincay.api.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;

import tincay.api.platform.UserMistake;

/** The key above all keys, in a file only its owner can read. It is made once and never overwritten. */
final class MasterKey {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final byte[] material;
    private final Aead aead;

    private MasterKey(byte[] material) throws GeneralSecurityException {
        AeadConfig.register();
        this.material = material;
        this.aead = aead(TinkProtoKeysetFormat.parseKeyset(
                material, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()));
    }

    /** Reads the key; makes one only where the installation is still empty. */
    static MasterKey at(Path file, boolean emptyInstallation) {
        if (Files.notExists(file)) {
            if (!emptyInstallation) {
                throw new UserMistake("master-key-missing");
            }
            make(file);
        }
        return read(file);
    }

    private static MasterKey read(Path file) {
        try {
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new UserMistake("master-key-open-to-others");
            }
            return new MasterKey(Files.readAllBytes(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new UserMistake("master-key-unreadable");
        }
    }

    private static void make(Path file) {
        try {
            AeadConfig.register();
            var key = TinkProtoKeysetFormat.serializeKeyset(
                    newKeyset(), InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
            var owner = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
                channel.write(ByteBuffer.wrap(key));
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new UserMistake("master-key-unreadable");
        }
    }

    Aead aead() {
        return aead;
    }

    /** Keyed hash for one use; keys of different uses have nothing in common. */
    String hash(String use, byte[] bytes) {
        try {
            var key = Hkdf.computeHkdf("HMACSHA256", material, new byte[0], use.getBytes(StandardCharsets.UTF_8), 32);
            var prf = new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
            return HexFormat.of().formatHex(prf.compute(bytes, 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keyed hash could be made", e);
        }
    }

    static KeysetHandle newKeyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    }

    static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
