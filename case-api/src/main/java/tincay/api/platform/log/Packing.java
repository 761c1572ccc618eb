package tincay.api.platform.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Makes JSON small: a fact is written in shorthand, prose is deflated. The first byte says how, so that another way can be
 * added; the words of a way never change, or what was packed with them cannot be read.
 */
public final class Packing {

    static final byte PLAIN = 0;
    static final byte DEFLATED = 1;

    static final byte SHORT = 2;

    private static final byte[] WORDS = words("words-1.txt");
    private static final Shorthand SHORTHAND = new Shorthand(
            new String(words("words-2.txt"), StandardCharsets.US_ASCII).lines().toList());
    private static final Deque<Deflater> DEFLATERS = new ConcurrentLinkedDeque<>();
    private static final Deque<Inflater> INFLATERS = new ConcurrentLinkedDeque<>();

    private Packing() {}

    /** The packed form of a fact's JSON; never longer by more than one byte. */
    public static byte[] pack(byte[] fact) {
        byte[] packed = SHORTHAND.write(fact);
        return packed == null
                ? packProse(fact)
                : ByteBuffer.allocate(packed.length + 1).put(SHORT).put(packed).array();
    }

    /** The packed form of what people wrote; never longer by more than one byte. */
    public static byte[] packProse(byte[] text) {
        byte[] packed = new byte[text.length + 1];
        Deflater deflater = taken(DEFLATERS, () -> new Deflater(Deflater.DEFAULT_COMPRESSION, true));
        deflater.setDictionary(WORDS);
        deflater.setInput(text);
        deflater.finish();
        int length = deflater.deflate(packed, 1, text.length);
        boolean smaller = deflater.finished();
        deflater.reset();
        DEFLATERS.push(deflater);
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
        return bytes.length > 0 && bytes[0] >= PLAIN && bytes[0] <= SHORT;
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
            case SHORT -> SHORTHAND.read(ByteBuffer.wrap(packed).position(1));
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
            INFLATERS.push(inflater);
        }
    }

    /** The one given back last: what it works on is still in the processor's own memory. */
    private static <T> T taken(Deque<T> idle, Supplier<T> fresh) {
        T taken = idle.poll();
        return taken == null ? fresh.get() : taken;
    }

    private static byte[] words(String name) {
        try (InputStream words = Packing.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(words).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
