package tincay.api.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A program that puts up with everything: any node may answer, badly, late or not at all, and is asked again. */
final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Reply NOTHING =
            new Reply(0, JsonNodeFactory.instance.missingNode(), HttpHeaders.of(Map.of(), (a, b) -> true), "");

    /** What was answered besides success: status, code and whether it says when to come back; 0 is no answer. */
    final Set<String> failures = new ConcurrentSkipListSet<>();

    private final List<String> urls;
    private final String token;

    private Caller(List<String> urls, String token) {
        this.urls = urls;
        this.token = token;
    }

    /** Signed in at the first of the nodes, good for all of them. */
    static Caller signedIn(String username, String... urls) {
        Reply me = new Caller(List.of(urls[0]), "")
                .send("POST", "/session", Map.of("username", username, "password", Demo.PASSWORD));
        return new Caller(List.of(urls), me.isDone().header("X-Auth-Token"));
    }

    /** The same session at these nodes only. */
    Caller at(String... some) {
        return new Caller(List.of(some), token);
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    /** Asks one of the nodes; headers come as name, value, name, value. */
    Reply post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    private Reply send(String method, String path, Object body, String... headers) {
        // by chance: who took turns and asked in pairs would ask the second for ever of the one that is away
        String url = urls.get(ThreadLocalRandom.current().nextInt(urls.size()));
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .headers(Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                        .toArray(String[]::new));
        if (!token.isEmpty()) {
            request.header("X-Auth-Token", token);
        }
        Reply reply = exchange(request.build());
        if (reply.status() < 200 || reply.status() >= 300) {
            failures.add("%d %s %s"
                    .formatted(reply.status(), reply.at("code").asString(""), reply.header("Retry-After"))
                    .strip());
        }
        return reply;
    }

    private static Reply exchange(HttpRequest request) {
        try {
            return Reply.of(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            return NOTHING;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
