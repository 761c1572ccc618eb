package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import tools.jackson.databind.json.JsonMapper;

/** A program somebody signed in: sends JSON, keeps the session in a header, and holds every message to the description. */
final class Program {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Program> SIGNED_IN = new ConcurrentHashMap<>();

    /** Everything that was refused so far, as it was said. */
    static final Queue<String> REFUSALS = new ConcurrentLinkedQueue<>();

    private final String url;
    private final String token;

    private Program(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** The program of an account of the demonstration, signed in once. */
    static Program of(String username) {
        return SIGNED_IN.computeIfAbsent(username, Program::signIn);
    }

    /** Signs in anew; the session before ends. */
    static Program signIn(String username) {
        return with(signIn(username, Demo.PASSWORD).isDone().header("X-Auth-Token"));
    }

    static Program with(String token) {
        return new Program(Demo.url(), token);
    }

    static Reply signIn(String username, String password) {
        return stranger().post("/session", Map.of("username", username, "password", password));
    }

    /** A program nobody has signed in. */
    static Program stranger() {
        return with("");
    }

    /** A program signed in at another installation. */
    static Program elsewhere(String url, String username, String password) {
        Reply me = new Program(url, "")
                .raw("POST", "/session", JSON.writeValueAsString(Map.of("username", username, "password", password)));
        return new Program(url, me.isDone().header("X-Auth-Token"));
    }

    /** What opens its session. */
    String token() {
        return token;
    }

    Reply get(String path) {
        return send("GET", path, null, List.of());
    }

    Reply delete(String path) {
        return send("DELETE", path, null, List.of());
    }

    /** Sends a body; headers come as name, value, name, value. */
    Reply post(String path, Object body, String... headers) {
        return send("POST", path, JSON.writeValueAsString(body), List.of(headers));
    }

    /** Sends what need not be JSON, or no such request at all; nobody holds it to the description. */
    Reply raw(String method, String path, String body, String... headers) {
        return exchange(request(method, path, body, List.of(headers)));
    }

    private Reply send(String method, String path, String body, List<String> headers) {
        Reply reply = exchange(request(method, path, body, headers));
        if (url.equals(Demo.url())) {
            Described.check(method, "/api/v1" + path, reply);
        }
        return reply;
    }

    private HttpRequest request(String method, String path, String body, List<String> headers) {
        List<String> all = new ArrayList<>(headers);
        if (!token.isEmpty()) {
            all.addAll(List.of("X-Auth-Token", token));
        }
        if (body != null && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        return request.build();
    }

    private static Reply exchange(HttpRequest request) {
        try {
            Reply reply = Reply.of(HTTP.send(request, BodyHandlers.ofByteArray()));
            assertThat(reply.status())
                    .as("%s: %s", request.uri().getPath(), reply.text())
                    .isLessThan(500);
            if (reply.status() >= 400) {
                REFUSALS.add(reply.headers().map() + reply.text());
            }
            return reply;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
