package tincay.api.privacy;

import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;

/** Seals personal values at the door, before a command exists. */
public interface Sealing {

    /** A new subject with a new key, committed before this returns: an orphan key harms nobody. */
    SubjectId newSubject();

    /** Seals a value (any record Jackson can write) under the subject's key, bound to the purpose. */
    <T> Confidential<T> seal(SubjectId subject, Purpose purpose, T value);
}
