package tincay.domain.privacy;

import java.util.Arrays;

/**
 * A personal value, sealed. It can be carried, stored and copied by anybody and read by nobody: only a disclosure gives
 * the clear value, and an erased person's values stay readable as <em>erased</em>, never as empty.
 *
 * @param <T> what the clear value is
 */
@SuppressWarnings("UnusedTypeParameter") // the type says what a disclosure will give back
public final class Confidential<T> {

    private final SubjectId subject;
    private final Purpose purpose;
    private final byte[] ciphertext;

    public Confidential(SubjectId subject, Purpose purpose, byte[] ciphertext) {
        this.subject = subject;
        this.purpose = purpose;
        this.ciphertext = ciphertext.clone();
    }

    public SubjectId subject() {
        return subject;
    }

    public Purpose purpose() {
        return purpose;
    }

    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Confidential<?> that
                && subject.equals(that.subject)
                && purpose == that.purpose
                && Arrays.equals(ciphertext, that.ciphertext);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ciphertext);
    }

    @Override
    public String toString() {
        return "▇";
    }
}
