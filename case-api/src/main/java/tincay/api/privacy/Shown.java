package tincay.api.privacy;

import org.jspecify.annotations.Nullable;

import tincay.domain.privacy.Opened;
import tincay.domain.privacy.Opened.Clear;
import tincay.domain.privacy.Opened.Erased;
import tincay.domain.privacy.Opened.KeyMissing;

/**
 * One opened value on its way to a reader.
 *
 * @param state CLEAR with a value, ERASED, or KEY_MISSING, which is a fault
 */
public record Shown<T>(State state, @Nullable T value) {

    /** How an opened value stands. */
    public enum State {
        CLEAR,
        ERASED,
        KEY_MISSING
    }

    public static <T> Shown<T> of(Opened<T> opened) {
        return switch (opened) {
            case Clear<T>(T value) -> new Shown<>(State.CLEAR, value);
            case Erased<T>() -> erased();
            case KeyMissing<T>() -> new Shown<>(State.KEY_MISSING, null);
        };
    }

    /** What nobody can open any more, because its key was destroyed on purpose. */
    public static <T> Shown<T> erased() {
        return new Shown<>(State.ERASED, null);
    }

    @Override
    public String toString() {
        return "▇";
    }
}
