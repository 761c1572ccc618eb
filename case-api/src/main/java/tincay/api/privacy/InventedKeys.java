package tincay.api.privacy;

import java.security.GeneralSecurityException;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import tincay.domain.privacy.SubjectId;

/** Keys of the invented people of the demonstration, whose ids their story tells, so that telling it again makes none anew. */
@Component
@ConditionalOnProperty(name = "tincay.mode", havingValue = "demo")
public class InventedKeys {

    private final SubjectKeys keys;

    InventedKeys(SubjectKeys keys) {
        this.keys = keys;
    }

    /** The subject of that id, with a key of its own; made if it is not there yet. */
    public SubjectId of(UUID id) {
        var subject = new SubjectId(id);
        try {
            if (keys.of(subject).isEmpty()) {
                keys.make(subject);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
        return subject;
    }
}
