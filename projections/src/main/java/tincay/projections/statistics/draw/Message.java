package tincay.projections.statistics.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes that are hashed: texts with their length before them, numbers in 8 bytes, so that no two draws look alike. */
final class Message {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    Message number(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
