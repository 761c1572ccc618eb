package tincay.projections;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tincay.domain.stream.Id;

/** Values as PostgreSQL reads them; every type travels as text, so that columns of arrays can be sent like any other. */
final class Text {

    private Text() {}

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Id id -> id.value().toString();
            case UUID id -> id.toString();
            case Enum<?> code -> code.name();
            case Boolean truth -> truth.toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case LocalDate day -> day.toString();
            case Instant moment -> moment.toString();
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            case Collection<?> many -> many.stream().map(Text::element).collect(joining(",", "{", "}"));
            default -> throw new IllegalArgumentException("a read model keeps no " + value.getClass());
        };
    }

    private static String element(Object value) {
        String text = String.valueOf(of(value));
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
