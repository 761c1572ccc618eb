package tincay.api.platform.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON of a fact as a stenographer would: a word that every fact repeats is one sign or two, an id the sixteen
 * bytes and a sealed value the bytes they stand for; all else is left as it is. JSON holds no control characters, so they are
 * the signs.
 */
final class Shorthand {

    private static final byte ID = 1;
    private static final byte BASE64 = 2;
    private static final byte RARE = 3;
    private static final byte FREQUENT = 5;
    private static final byte LETTERS = 0x20;
    private static final int MOST_FREQUENT = LETTERS - FREQUENT;
    private static final int RARE_PER_SIGN = 256;

    private static final int ID_LENGTH = 36;
    private static final int SHORTEST_BASE64 = 12;

    private final byte[][] words;
    private final int[][] startingWith = new int[1 << 16][];

    /** With words that never change but at their end; the first are the most frequent. */
    Shorthand(List<String> words) {
        this.words = words.stream().map(word -> word.getBytes(ISO_8859_1)).toArray(byte[][]::new);
        if (this.words.length > MOST_FREQUENT + RARE_PER_SIGN * (FREQUENT - RARE)) {
            throw new IllegalArgumentException("more words than signs");
        }
        var longestFirst = new ArrayList<Integer>();
        for (int i = 0; i < this.words.length; i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparingInt(i -> -this.words[i].length));
        for (int word : longestFirst) {
            int start = start(this.words[word], 0);
            int[] others = startingWith[start] == null ? new int[0] : startingWith[start];
            startingWith[start] = Arrays.copyOf(others, others.length + 1);
            startingWith[start][others.length] = word;
        }
    }

    /** Never longer than the text; null if the text holds a control character. */
    byte @Nullable [] write(byte[] text) {
        var signs = ByteBuffer.allocate(text.length);
        int at = 0;
        while (at < text.length) {
            boolean value = at > 0 && text[at - 1] == '"';
            int read = value ? id(text, at, signs) : 0;
            read = value && read == 0 ? base64(text, at, signs) : read;
            read = read == 0 ? word(text, at, signs) : read;
            if (read == 0) {
                if (text[at] >= 0 && text[at] < LETTERS) {
                    return null;
                }
                signs.put(text[at]);
                read = 1;
            }
            at += read;
        }
        return Arrays.copyOf(signs.array(), signs.position());
    }

    /**
     * The text.
     *
     * @throws IllegalStateException if this is no shorthand
     */
    byte[] read(ByteBuffer signs) {
        var text = new ByteArrayOutputStream(signs.remaining() * 2);
        try {
            while (signs.hasRemaining()) {
                byte sign = signs.get();
                switch (sign) {
                    case ID ->
                        text.writeBytes(new UUID(signs.getLong(), signs.getLong())
                                .toString()
                                .getBytes(ISO_8859_1));
                    case BASE64 -> {
                        byte[] value = new byte[length(signs)];
                        signs.get(value);
                        text.writeBytes(Base64.getEncoder().encode(value));
                    }
                    default -> {
                        if (sign < 0 || sign >= LETTERS) {
                            text.write(sign);
                        } else {
                            text.writeBytes(words[number(sign, signs)]);
                        }
                    }
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            throw new IllegalStateException("what was packed is not whole", broken);
        }
        return text.toByteArray();
    }

    /** How much of the text it took; 0 if there is no id. */
    private static int id(byte[] text, int at, ByteBuffer signs) {
        if (at + ID_LENGTH >= text.length || text[at + 8] != '-' || text[at + ID_LENGTH] != '"') {
            return 0;
        }
        String written = new String(text, at, ID_LENGTH, ISO_8859_1);
        UUID id;
        try {
            id = UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            return 0;
        }
        if (!id.toString().equals(written)) {
            return 0;
        }
        signs.put(ID).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return ID_LENGTH;
    }

    private static int base64(byte[] text, int at, ByteBuffer signs) {
        int end = at;
        while (end < text.length && isBase64(text[end])) {
            end++;
        }
        int length = end - at;
        if (length < SHORTEST_BASE64 || length % 4 != 0 || end == text.length || text[end] != '"') {
            return 0;
        }
        byte[] written = Arrays.copyOfRange(text, at, end);
        byte[] value;
        try {
            value = Base64.getDecoder().decode(written);
        } catch (IllegalArgumentException none) {
            return 0;
        }
        if (!Arrays.equals(Base64.getEncoder().encode(value), written)) {
            return 0;
        }
        signs.put(BASE64);
        putLength(value.length, signs);
        signs.put(value);
        return length;
    }

    private static boolean isBase64(byte letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '+'
                || letter == '/'
                || letter == '=';
    }

    private int word(byte[] text, int at, ByteBuffer signs) {
        int[] candidates = at + 1 < text.length ? startingWith[start(text, at)] : null;
        if (candidates == null) {
            return 0;
        }
        for (int number : candidates) {
            byte[] word = words[number];
            if (at + word.length <= text.length && Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                put(number, signs);
                return word.length;
            }
        }
        return 0;
    }

    private static int start(byte[] text, int at) {
        return ((text[at] & 0xff) << 8) | (text[at + 1] & 0xff);
    }

    private static void put(int word, ByteBuffer signs) {
        if (word < MOST_FREQUENT) {
            signs.put((byte) (FREQUENT + word));
        } else {
            int rare = word - MOST_FREQUENT;
            signs.put((byte) (RARE + rare / RARE_PER_SIGN)).put((byte) rare);
        }
    }

    private static int number(byte sign, ByteBuffer signs) {
        return sign >= FREQUENT
                ? sign - FREQUENT
                : MOST_FREQUENT + (sign - RARE) * RARE_PER_SIGN + (signs.get() & 0xff);
    }

    /** Seven bits at a time, the lowest first. */
    private static void putLength(int length, ByteBuffer signs) {
        int left = length;
        while (left > 0x7f) {
            signs.put((byte) (left | 0x80));
            left >>>= 7;
        }
        signs.put((byte) left);
    }

    private static int length(ByteBuffer signs) {
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            byte bits = signs.get();
            length |= (bits & 0x7f) << shift;
            if (bits >= 0) {
                if (length > signs.remaining()) {
                    throw new BufferUnderflowException();
                }
                return length;
            }
        }
    }
}
