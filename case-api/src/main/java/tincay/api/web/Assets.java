package tincay.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The few files a page needs, made once at the start and named by what is in them. */
@Component
public class Assets {

    private static final String LIBRARY =
            "classpath*:META-INF/resources/webjars/govuk-frontend/*/dist/govuk/govuk-frontend.min.css";

    private final Asset style;
    private final Asset script;

    Assets() {
        this.style = Asset.of("so", "css", "text/css;charset=UTF-8", StyleSheet.assemble(library(), own("so.css")));
        this.script = Asset.of("so", "js", "text/javascript;charset=UTF-8", own("exit.js"));
    }

    /** One file as it is served. */
    record Asset(String name, String type, String text) {

        static Asset of(String word, String ending, String type, String text) {
            return new Asset(word + "-" + hash(text) + "." + ending, type, text);
        }

        byte[] content() {
            return text.getBytes(UTF_8);
        }
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(
                Map.of(style.name(), style, script.name(), script).get(name));
    }

    Asset style() {
        return style;
    }

    Asset script() {
        return script;
    }

    private static String library() {
        try (InputStream sheet = new PathMatchingResourcePatternResolver().getResources(LIBRARY)[0].getInputStream()) {
            return new String(sheet.readAllBytes(), UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String own(String name) {
        try {
            return new ClassPathResource("style/" + name).getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
