package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What came back. */
record Reply(int status, JsonNode body, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Reply of(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Reply(
                response.statusCode(),
                isJson ? JSON.readTree(text) : JsonNodeFactory.instance.missingNode(),
                response.headers(),
                text);
    }

    /** A member of the body, by path such as {@code facts.value.sex}. */
    JsonNode at(String path) {
        return body.at("/" + path.replace('.', '/'));
    }

    String text(String path) {
        JsonNode found = at(path);
        assertThat(found.isMissingNode()).as("%s in %s", path, text).isFalse();
        return found.asString();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The version it was answered with. */
    String version() {
        return header("ETag");
    }

    Reply isDone() {
        assertThat(status).as(text).isBetween(200, 204);
        return this;
    }

    /** It was refused, with this status and code. */
    Reply isRefused(int expected, String code) {
        assertThat(status).as(text).isEqualTo(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("code")).isEqualTo(code);
        assertThat(text("title")).isNotBlank();
        return this;
    }

    /** It was refused for one field. */
    Reply names(String field, String code) {
        assertThat(at("errors").toString()).contains("{\"field\":\"" + field + "\",\"code\":\"" + code + "\"}");
        return this;
    }
}
