package tincay.api.privacy;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.log.Packing;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Opened;
import tincay.domain.privacy.Opened.Clear;
import tincay.domain.privacy.Opened.Erased;
import tincay.domain.privacy.Opened.KeyMissing;

/** Opens the values of one subject, in memory, for one request. */
interface Opener {

    JsonMapper JSON = JsonMapper.builder().build();

    <T> Opened<T> open(Confidential<T> value, Class<T> type);

    static Opener with(Aead key) {
        return new Opener() {
            @Override
            public <T> Opened<T> open(Confidential<T> value, Class<T> type) {
                try {
                    byte[] binding = KeyedSealing.binding(value.subject(), value.purpose());
                    return new Clear<>(JSON.readValue(text(key.decrypt(value.ciphertext(), binding)), type));
                } catch (GeneralSecurityException broken) {
                    throw new IllegalStateException("a sealed value does not open with its own key", broken);
                }
            }
        };
    }

    /** What was sealed before anything was packed begins with a letter of JSON. */
    private static byte[] text(byte[] opened) {
        return Packing.isPacked(opened) ? Packing.unpack(opened) : opened;
    }

    static Opener erased() {
        return new Opener() {
            @Override
            public <T> Opened<T> open(Confidential<T> value, Class<T> type) {
                return new Erased<>();
            }
        };
    }

    static Opener missing() {
        return new Opener() {
            @Override
            public <T> Opened<T> open(Confidential<T> value, Class<T> type) {
                return new KeyMissing<>();
            }
        };
    }
}
