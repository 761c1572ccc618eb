package tincay.api.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.log.Packing;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;

/** Seals with the subject's own key; subject and purpose are bound into the ciphertext. */
final class KeyedSealing implements Sealing {

    private final SubjectKeys keys;
    private final JsonMapper json;

    KeyedSealing(SubjectKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public SubjectId newSubject() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a subject's key is committed before any other work begins");
        }
        var subject = new SubjectId(UUID.randomUUID());
        try {
            keys.make(subject);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
        return subject;
    }

    @Override
    public <T> Confidential<T> seal(SubjectId subject, Purpose purpose, T value) {
        try {
            var key = keys.of(subject).orElseThrow(() -> new IllegalStateException("no key to seal with"));
            var sealed = key.encrypt(Packing.packProse(json.writeValueAsBytes(value)), binding(subject, purpose));
            return new Confidential<>(subject, purpose, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    static byte[] binding(SubjectId subject, Purpose purpose) {
        return (subject + "|" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
