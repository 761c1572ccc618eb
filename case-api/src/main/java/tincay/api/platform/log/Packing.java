package tincay.api.platform.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Makes a fact small: its JSON deflated against words that occur in every fact. The first byte says how, so that another
 * way can be added; the words of a way never change, or what was packed with them cannot be read.
 */
public final class Packing {

    static final byte PLAIN = 0;
    static final byte DEFLATED = 1;

    private static final byte[] WORDS = words();
    private static final Queue<Deflater> DEFLATERS = new ConcurrentLinkedQueue<>();
    private static final Queue<Inflater> INFLATERS = new ConcurrentLinkedQueue<>();

    private Packing() {}

    /** The packed form of UTF-8 text; never longer than the text by more than one byte. */
    public static byte[] pack(byte[] text) {
        byte[] packed = new byte[text.length + 1];
        Deflater deflater = taken(DEFLATERS, () -> new Deflater(Deflater.DEFAULT_COMPRESSION, true));
        deflater.setDictionary(WORDS);
        deflater.setInput(text);
        deflater.finish();
        int length = deflater.deflate(packed, 1, text.length);
        boolean smaller = deflater.finished();
        deflater.reset();
        DEFLATERS.add(deflater);
        if (smaller) {
            packed[0] = DEFLATED;
            return Arrays.copyOf(packed, length + 1);
        }
        packed[0] = PLAIN;
        System.arraycopy(text, 0, packed, 1, text.length);
        return packed;
    }

    /** Whether this begins as only packed text does. */
    public static boolean isPacked(byte[] bytes) {
        return bytes.length > 0 && (bytes[0] == PLAIN || bytes[0] == DEFLATED);
    }

    /**
     * The text that was packed.
     *
     * @throws IllegalStateException if this was packed in no way known here
     */
    public static byte[] unpack(byte[] packed) {
        return switch (packed[0]) {
            case PLAIN -> Arrays.copyOfRange(packed, 1, packed.length);
            case DEFLATED -> inflated(packed);
            default -> throw new IllegalStateException("packed in a way not known here");
        };
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = taken(INFLATERS, () -> new Inflater(true));
        try {
            inflater.setDictionary(WORDS);
            inflater.setInput(packed, 1, packed.length - 1);
            byte[] text = new byte[packed.length * 4];
            int length = 0;
            while (true) {
                length += inflater.inflate(text, length, text.length - length);
                if (inflater.finished()) {
                    return Arrays.copyOf(text, length);
                }
                if (length < text.length) {
                    throw new IllegalStateException("what was packed is not whole");
                }
                text = Arrays.copyOf(text, text.length * 2);
            }
        } catch (DataFormatException broken) {
            throw new IllegalStateException("what was packed is broken", broken);
        } finally {
            inflater.reset();
            INFLATERS.add(inflater);
        }
    }

    private static <T> T taken(Queue<T> idle, Supplier<T> fresh) {
        T taken = idle.poll();
        return taken == null ? fresh.get() : taken;
    }

    private static byte[] words() {
        try (InputStream words = Packing.class.getResourceAsStream("words-1.txt")) {
            return Objects.requireNonNull(words).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
