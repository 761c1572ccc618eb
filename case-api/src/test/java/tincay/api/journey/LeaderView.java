package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything one leader can fetch: whatever a page links to, and whatever the interface for programs answers. */
final class LeaderView {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#?]*)\"");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");

    private static final List<String> PAGES_NOBODY_LINKS_TO = List.of(
            "/dc",
            "/bang/2019-H1/1/01",
            "/bang/2019-H1/1/01/xlsx",
            "/bang/2019-H1/1/01/csv",
            "/bang/2098-H1/1",
            "/bao-cao/2026-2/hien-nay",
            "/bao-cao/2019-2/hien-nay",
            "/bao-cao/2026-2/khi-do/04930",
            "/bao-cao/2026-2/khi-do/04930/xlsx",
            "/so");
    private static final List<String> FOR_PROGRAMS = List.of(
            "/session",
            "/addresses",
            "/places?q=yen",
            "/programme-report?from=2026-07-01&to=2026-12-31&area=01",
            "/programme-report.xlsx?from=2026-07-01&to=2026-12-31&area=01",
            "/statistics/releases",
            "/statistics/releases/2098-H1/tables/opened?area=01",
            "/cases");

    private final String session;

    LeaderView(String session) {
        this.session = session;
    }

    /** Status, steady headers and bytes of each answer, by its path; without the token of forms. */
    Map<String, String> all() {
        Map<String, String> answers = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(
                Stream.concat(Stream.of("/"), PAGES_NOBODY_LINKS_TO.stream()).toList());
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (!answers.containsKey(path)) {
                answers.put(path, page(path));
                LINK.matcher(answers.get(path)).results().forEach(link -> open.add(link.group(1)));
            }
        }
        FOR_PROGRAMS.forEach(path -> answers.put("/api/v1" + path, program(path)));
        tables().forEach(path -> answers.put("/api/v1" + path, program(path)));
        return answers;
    }

    private List<String> tables() {
        return Program.with(session)
                .get("/statistics/releases")
                .at("items")
                .valueStream()
                .flatMap(release -> release.at("/areas")
                        .valueStream()
                        .flatMap(area -> area.at("/tables")
                                .valueStream()
                                .map(table -> "/statistics/releases/%s/tables/%s%%s?area=%s"
                                        .formatted(
                                                release.at("/release").asString(),
                                                table.at("/table").asString(),
                                                area.at("/area").asString()))))
                .flatMap(table -> Stream.of("", "/xlsx", "/csv").map(table::formatted))
                .toList();
    }

    private String page(String path) {
        byte[] id = session.getBytes(StandardCharsets.UTF_8);
        return fetch(path, "Cookie", "sv=" + Base64.getEncoder().encodeToString(id));
    }

    private String program(String path) {
        return fetch("/api/v1" + path, "X-Auth-Token", session);
    }

    private static String fetch(String path, String header, String value) {
        var request = HttpRequest.newBuilder(URI.create(Demo.url() + path))
                .header(header, value)
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            String body = new String(answer.body(), StandardCharsets.ISO_8859_1);
            return answer.statusCode() + " " + Cases.plain(answer.headers().map()) + "\n"
                    + FORM_TOKEN.matcher(body).replaceAll("name=\"_csrf\"");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
