package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;

import tincay.api.RunningDemo;

/** Somebody at a browser, with the hands and eyes a person has; what no page may do is watched on every page seen. */
final class Person implements AutoCloseable {

    private static final String PASSWORD = "du-lieu-thu-2026";

    private final String house;
    private final BrowserContext window;
    private Page page;
    private final List<Response> answers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Person(String house, Ways ways) {
        this.house = house;
        this.window = Browser.window(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(ways.width(), 740)
                .setJavaScriptEnabled(ways.script()));
        if (ways.english()) {
            window.addCookies(List.of(new Cookie("tieng", "en").setUrl(house)));
        }
        this.page = tab();
    }

    /** How somebody comes. */
    record Ways(boolean script, boolean english, int width) {

        static final Ways USUAL = new Ways(true, false, 1280);
        static final Ways PHONE = new Ways(true, false, 360);
        static final Ways ENGLISH = new Ways(true, true, 360);
        static final Ways NO_SCRIPT = new Ways(false, false, 360);
    }

    static Person at(String house, Ways ways) {
        return new Person(house, ways);
    }

    /** Signed in to the demonstration. */
    static Person as(String username, Ways ways) {
        return at(RunningDemo.url(), ways).signIn(username, PASSWORD);
    }

    static Person as(String username) {
        return as(username, Ways.USUAL);
    }

    Person signIn(String username, String password) {
        open("/vao").type("username", username).type("password", password).send();
        return this;
    }

    /** Another tab of the same window, which from now on is the one looked at. */
    Page another() {
        page = tab();
        return page;
    }

    void turnTo(Page tab) {
        page = tab;
    }

    Page tab() {
        Page tab = window.newPage();
        tab.onResponse(answers::add);
        tab.onPageError(complaints::add);
        tab.onConsoleMessage(message -> {
            if (!message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        return tab;
    }

    Person open(String path) {
        page.navigate(house + path);
        return this;
    }

    Person type(String field, String text) {
        box(field).fill(text);
        return this;
    }

    Person choose(String field, String... values) {
        for (String value : values) {
            page.locator("main input[name=\"%s\"][value=\"%s\"]:visible".formatted(field, value))
                    .first()
                    .check(new Locator.CheckOptions().setForce(true));
        }
        return this;
    }

    Person pick(String field, String value) {
        box(field).selectOption(value);
        return this;
    }

    Person day(String field, LocalDate day) {
        return type(field + ".day", String.valueOf(day.getDayOfMonth()))
                .type(field + ".month", String.valueOf(day.getMonthValue()))
                .type(field + ".year", String.valueOf(day.getYear()));
    }

    private Locator box(String field) {
        return page.locator("main [name=\"%s\"]:visible".formatted(field)).first();
    }

    /** Presses the last button that is seen: that of the form one has just filled. */
    Person send() {
        page.locator("main form button[type=submit]:visible").last().click();
        return arrived();
    }

    /** Presses the button of the form that leads there, unfolding it first where it is folded away. */
    Person send(String where) {
        unfold(where);
        form(where).locator("button[type=submit]").last().click();
        return arrived();
    }

    /** A click ends when the next page begins; a person reads it when it is all there. */
    private Person arrived() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /** The form that leads to an address ending so. */
    Locator form(String where) {
        return page.locator("form[action$=\"%s\"]".formatted(where)).last();
    }

    Person unfold(String where) {
        Locator folded = page.locator("details:not([open]):has(form[action$=\"%s\"])".formatted(where));
        if (folded.count() > 0) {
            folded.first().locator("summary").click();
        }
        return this;
    }

    Page page() {
        arrived();
        return page;
    }

    BrowserContext window() {
        return window;
    }

    String path() {
        return page.url().substring(house.length());
    }

    String sees() {
        return page().locator("body").innerText();
    }

    int status() {
        return answers.stream()
                .filter(answer -> answer.request().isNavigationRequest() && answer.status() != 303)
                .reduce((first, last) -> last)
                .map(Response::status)
                .orElseThrow();
    }

    /** Every page so far: kept by nobody, no script but ours, no complaint of the browser. */
    @Override
    public void close() {
        List<Response> pages = answers.stream()
                .filter(answer -> answer.request().isNavigationRequest())
                .toList();
        assertThat(pages).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.headers()).as(answer.url()).containsEntry("cache-control", "no-store");
            assertThat(answer.headers().get("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
        });
        assertThat(complaints).isEmpty();
        window.close();
    }
}
