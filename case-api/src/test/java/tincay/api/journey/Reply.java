package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;

import tools.jackson.databind.JsonNode;

/** What came back. */
record Reply(int status, JsonNode body, HttpHeaders headers, String text) {

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
