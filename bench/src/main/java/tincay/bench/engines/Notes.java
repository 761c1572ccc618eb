package tincay.bench.engines;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import tools.jackson.databind.json.JsonMapper;

import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.supportcase.Note;

/** Sealed values as they come from the door: AES-256-GCM under one person's key, sealed anew each time. */
final class Notes {

    /** Two hundred letters, as a worker writes after a visit. */
    private static final Note TEXT = new Note("Đã đến nhà lúc chiều, chị nói mấy hôm nay yên hơn, cháu đã đi học lại. "
            + "Hẹn thứ năm gặp ở trạm y tế. Chị muốn hỏi về trợ giúp pháp lý, "
            + "chưa muốn báo cho gia đình biết. Gọi vào buổi sáng thì tiện hơn.");

    private final SubjectId subject = new SubjectId(UUID.randomUUID());
    private final JsonMapper json = JsonMapper.builder().build();
    private final Aead key;

    Notes() {
        try {
            AeadConfig.register();
            key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Confidential<Note> note() {
        return sealed(Purpose.NOTE);
    }

    /** Something of that length for any purpose; nobody opens it here. */
    <T> Confidential<T> sealed(Purpose purpose) {
        try {
            byte[] binding = (subject + "|" + purpose).getBytes(StandardCharsets.UTF_8);
            return new Confidential<>(subject, purpose, key.encrypt(json.writeValueAsBytes(TEXT), binding));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
