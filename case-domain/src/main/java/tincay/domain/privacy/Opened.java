package tincay.domain.privacy;

/**
 * What a disclosure gives for one sealed value.
 *
 * @param <T> what the clear value is
 */
public sealed interface Opened<T> {

    /** The clear value, for the eyes of this one request. */
    record Clear<T>(T value) implements Opened<T> {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /** The person asked for erasure and the key was destroyed. */
    record Erased<T>() implements Opened<T> {}

    /** The key is missing though nobody was erased: a fault, and said so. */
    record KeyMissing<T>() implements Opened<T> {}
}
