package tincay.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

import tincay.api.platform.http.Asking;
import tincay.api.platform.http.SampleApplication;

@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LookTest {

    private static final Pattern FORBIDDEN = Pattern.compile("(?i)bạo lực|nguy cơ|tạm lánh|nạn nhân|violence|tincay");

    @Autowired
    private Assets assets;

    @Value("${local.server.port}")
    private int port;

    private Asking ask;

    @BeforeEach
    void connect() {
        ask = new Asking(port);
    }

    @Test
    void the_style_has_no_colour_but_its_tokens_no_brand_and_no_font_of_others() {
        String style = assets.style().text();
        assertThat(style.replaceAll("--[a-z0-9-]+:#[0-9A-F]{6}", "")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
        assertThat(style).doesNotContainPattern("rgba?\\(|hsla?\\(");
        assertThat(style).doesNotContain("GDS", "crest", "@font-face", "url(");
    }

    @Test
    void every_token_used_is_defined() {
        String style = assets.style().text();
        var used = Pattern.compile("var\\(--([a-z0-9-]+)\\)").matcher(style).results();
        assertThat(used.map(found -> found.group(1)).distinct().filter(name -> !name.startsWith("govuk")))
                .allSatisfy(name -> assertThat(style).contains("--" + name + ":"));
    }

    @Test
    void style_and_script_keep_within_their_weight() {
        assertThat(gzipped(assets.style())).isLessThanOrEqualTo(16 * 1024);
        assertThat(assets.script().content().length).isLessThanOrEqualTo(7 * 1024);
    }

    @Test
    void assets_are_named_by_their_content_and_may_be_kept() {
        var style = ask.get("/tep/" + assets.style().name());
        assertThat(style.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(style.body()).isEqualTo(assets.style().text());
        assertThat(ask.get("/tep/so-000000000000.css").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/mau,vi",
        "/mau,en",
        "/mau?sai=1,vi",
        "/mau?sai=1,en",
        "/trang,vi",
        "/trang,en",
        "/khong-co,vi",
        "/khong-co,en"
    })
    void a_page_is_whole_in_both_languages(String path, String language) {
        String page = page(path, language);
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language + "\"");
        assertThat(page).doesNotContain("??", "th:", "style=", "onclick");
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("(?i)tincay");
        assertThat(page.replaceAll("(?s).*<title>(.*?)</title>.*", "$1")).doesNotContainPattern(FORBIDDEN);
    }

    @Test
    void the_exit_is_the_first_thing_in_the_body_and_the_skip_link_the_second() {
        String body = page("/mau", "vi").replaceAll("(?s).*<body[^>]*>", "");
        assertThat(body.indexOf("action=\"/ra\"")).isPositive().isLessThan(body.indexOf("govuk-skip-link"));
        assertThat(body.indexOf("govuk-skip-link")).isLessThan(body.indexOf("<nav"));
    }

    @Test
    void a_page_with_faults_says_so_in_its_title_and_links_each_to_its_field() {
        String page = page("/mau?sai=1", "vi");
        assertThat(page).contains("<title>Cần sửa – ", "href=\"#name\"", "id=\"name\"", "href=\"#day\"", "id=\"day\"");
    }

    @Test
    void the_menu_has_at_most_five_harmless_words() {
        for (var role : tincay.domain.worker.Role.values()) {
            assertThat(Menu.of(java.util.Set.of(role))).hasSizeBetween(1, 5);
        }
        assertThat(keys("messages/pages.properties").values().toString()).doesNotContainPattern(FORBIDDEN);
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(keys("messages/pages_en.properties").keySet())
                .isEqualTo(keys("messages/pages.properties").keySet());
    }

    @Test
    void the_language_switch_leads_back_within_the_house_only() {
        var form = new String[] {"Content-Type", "application/x-www-form-urlencoded"};
        var home = ask.post("/ngon-ngu", "tieng=en&ve=/so", form);
        assertThat(home.statusCode()).isEqualTo(303);
        assertThat(home.headers().firstValue("Location")).hasValue("/so");
        assertThat(home.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("tieng=en")
                .contains("HttpOnly");
        assertThat(ask.post("/ngon-ngu", "tieng=en&ve=//evil.example", form)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/");
    }

    @Test
    void the_neutral_page_is_a_calendar_and_leads_nowhere() {
        assertThat(page("/trang", "vi"))
                .contains("Tháng 11 năm 2026", "aria-current=\"date\">24<")
                .doesNotContain("<a ", "<form", "Sổ việc");
    }

    private String page(String path, String language) {
        return ask.get(path, SampleApplication.STAFF_HEADER, "ADDRESS_STAFF", "Cookie", "tieng=" + language)
                .body();
    }

    private static Properties keys(String file) {
        var keys = new Properties();
        try (var reader =
                new java.io.InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            keys.load(reader);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
        return keys;
    }

    private static int gzipped(Assets.Asset asset) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(asset.content());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.size();
    }
}
