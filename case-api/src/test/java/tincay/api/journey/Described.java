package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;

/** Holds what is exchanged to the description the application gives of itself. */
final class Described {

    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(description())
                    .build();

    private Described() {}

    static String description() {
        try (var text = URI.create(Demo.url() + "/v3/api-docs").toURL().openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void check(String method, String path, Reply reply) {
        String plain = path.split("\\?")[0];
        var answer = SimpleResponse.Builder.status(reply.status());
        reply.headers().map().forEach((name, values) -> values.forEach(value -> answer.withHeader(name, value)));
        if (!reply.text().isEmpty()) {
            answer.withBody(reply.text());
        }
        var report = VALIDATOR.validateResponse(plain, Method.valueOf(method), answer.build());
        assertThat(report.getMessages())
                .as("%s %s answered %s", method, plain, reply.text())
                .isEmpty();
    }
}
