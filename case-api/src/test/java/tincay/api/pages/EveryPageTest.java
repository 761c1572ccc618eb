package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.ReleaseSamples;
import tincay.api.RunningDemo;
import tincay.api.pages.Person.Ways;

class EveryPageTest {

    private static final Pattern TELLS_TOO_MUCH =
            Pattern.compile("(?i)bạo lực|nguy cơ|tạm lánh|nạn nhân|violence|risk|shelter|victim|tincay");

    /** Where a page is a paper: its title may be printed with it and names no house. */
    private static final String PAPER = "/5/in";

    private static final List<String> SECTIONS = List.of(
            "", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/7/khan", "/8", "/9", "/10", "/11", "/12", "/13", "/14",
            "/luc", "/ten");

    private static final Map<String, List<String>> PAGES = Map.of(
            "office.thanhpho",
            List.of(
                    "/",
                    "/hd",
                    "/hd/chi-tieu",
                    "/dc",
                    "/db",
                    "/bao-cao/2023-1/khi-do",
                    "/bao-cao/2023-1/hien-nay",
                    "/gop-y",
                    "/bm",
                    "/cb",
                    "/tk/ra-soat"),
            "leader.thanhpho",
            List.of(
                    "/",
                    "/bang",
                    "/bang/cach-doc",
                    "/bang/2019-H1/5",
                    "/bang/2019-H2/1",
                    "/bang/2019/2/01",
                    "/bang/2018-M10/1",
                    "/bao-cao/2023-1/khi-do",
                    "/bao-cao/2019-2/hien-nay",
                    "/khong-co"),
            "leader.xa",
            List.of("/", "/bang", "/bao-cao/2023-1/hien-nay", "/bao-cao/2023-1/hien-nay/01"),
            "supervisor.xa",
            List.of(
                    "/",
                    "/so",
                    "/mo",
                    "/xa/han",
                    "/xa/duyet",
                    "/xa/xem-lai",
                    "/xa/ban-giao",
                    "/xa/doi-chieu",
                    "/xa/chua-giao",
                    "/gop-y",
                    "/toi/quan-he",
                    "/toi",
                    "/tk/ra-soat"),
            "admin",
            List.of("/", "/tk"));

    @ParameterizedTest(name = "{0} px, English: {1}")
    @CsvSource({"360, false", "1280, true"})
    void every_page_can_be_read_by_everybody_and_tells_a_bystander_nothing(int width, boolean english) {
        var ways = new Ways(true, english, width);
        try (Person mo = Person.as("staff.hoaban", ways);
                Person ha = Person.as("counsellor.mot", ways)) {
            var staff = new AddressStaff(mo);
            look(mo.open("/moi"));
            look(mo.send());
            look(mo.open("/moi").choose("_safeToTalk", "NO").send());
            look(asked(mo, "SIBLING", "AGREED"));
            look(asked(mo, "NONE", "REFUSED"));
            look(staff.safely().person());
            look(mo.send());
            String file = staff.receive();
            staff.giveConsent(file)
                    .assess(file)
                    .note(file, "Một dòng.")
                    .plan(file, "signs", "Một dấu hiệu.")
                    .support(file, "LISTENING", "Một việc.")
                    .planFollowUp(file, AddressStaff.today())
                    .refer(file);
            Stream.concat(Stream.of("/", "/so", "/so/tep"), SECTIONS.stream().map(file::concat))
                    .forEach(path -> look(mo.open(path)));
            look(mo.choose("purpose", "COVER").send());
            look(mo.open(file + "/nguoi"));
            look(mo.open(file + "/nguoi/ten"));
            look(mo.choose("purpose", "COVER").send());
            mo.page().locator("main a[href$=\"/sua\"]").first().click();
            look(mo);
            look(mo.open(file + "/5").choose("copy", "PAPER_WITH_HER").send("/5/in"));
            mo.open(file + "/7").page().locator("main section.card h2 a").click();
            look(mo);
            look(mo.open(mo.path() + "/giay"));
            look(mo.open(file + "/14/chuyen"));
            lookWhereItIsOfferedAndHeldBack(ways, mo, file);
            look(mo.open("/toi"));
            look(mo.open(file + "/7/khan"));
            look(asked(mo, "NONE", "CANNOT_ANSWER"));
            look(mo.open("/moi")
                    .choose("_safeToTalk", "YES")
                    .choose("_tieSurvivor", "NONE")
                    .choose("_tieOther", "NONE")
                    .choose("_injured", "EMERGENCY")
                    .choose("_consent", "AGREED")
                    .send());
            look(mo.open("/db"));
            look(mo.open("/yc"));
            look(mo.send());
            mo.choose("kind", "ACCESS").choose("askedBy", "SOMEBODY_ELSE");
            look(mo.type("asker", "Lê Thị Thử").type("words", "Muốn xem.").send());
            staff.askToKeepAway(file).askToKeepAway(file);
            look(mo.open(file + "/10").unfold("/quyet-dinh").send("/quyet-dinh"));
            staff.stay(file, "Nhà bà Một");
            look(mo.open(file + "/8").unfold("/roi").send("/roi"));
            mo.page().locator("main a[href$=\"/noi\"]").click();
            look(mo);
            look(mo.choose("purpose", "COVER").send());

            look(ha.open("/"));
            look(ha.open("/den"));
            look(ha.open("/db"));
            new Counsellor(ha).openNewest();
            look(ha);
        }
        lookAtTheRegisters(ways);
        try (Person officer = Person.as("dpo", ways)) {
            look(officer.open("/"));
            look(officer.open("/yc/viec-gap"));
            look(officer.open("/yc"));
            officer.page().locator("main li a").first().click();
            look(officer);
        }
        ReleaseSamples.publishLongAgo(RunningDemo.bean(JdbcClient.class));
        ReleaseSamples.publishMonths(RunningDemo.bean(JdbcClient.class));
        PAGES.forEach((username, paths) -> {
            try (Person person = Person.as(username, ways)) {
                paths.forEach(path -> look(person.open(path)));
            }
        });
        try (Person nobody = Person.at(RunningDemo.url(), ways)) {
            look(nobody.open("/vao"));
            look(nobody.send());
        }
    }

    /** The case as the address it is offered to sees it, and its notice as the supervisor may hold it back. */
    private static void lookWhereItIsOfferedAndHeldBack(Ways ways, Person staff, String file) {
        TransferPageTest.offer(staff, file + "/14/chuyen", "true");
        String number = staff.open(file).page().locator("h1 .number").innerText();
        try (Person tai = Person.as("staff.suoimo", ways);
                Person lan = Person.as("supervisor.xa", ways)) {
            TransferPageTest.open(tai);
            look(tai);
            tai.choose("reason", "TOO_FAR").send("/khong-nhan");
            lan.open("/mo").type("caseNumber", number).choose("ground", "SUPERVISION");
            lan.type("reason", "Xem việc báo xã").send();
            look(lan.open(file.replace("/so/", "/xa/khong-bao/")));
        }
    }

    private static Person asked(Person staff, String tie, String consent) {
        return staff.open("/moi")
                .choose("_safeToTalk", "YES")
                .choose("_tieSurvivor", "NONE")
                .choose("_tieOther", tie)
                .choose("_consent", consent)
                .send();
    }

    /** What one comes to from the lists of the office: an activity, an individual address, its host, what was written. */
    private static void lookAtTheRegisters(Ways ways) {
        try (Person office = Person.as("office.thanhpho", ways)) {
            office.open("/hd").page().locator("main table a").first().click();
            look(office);
            office.open("/dc")
                    .choose("kind", "INDIVIDUAL")
                    .type("commune", "04930")
                    .type("name", "Nhà riêng mẫu")
                    .type("hostName", "Bùi Thị Chủ Nhà")
                    .day("on", AddressStaff.today())
                    .send();
            assertThat(office.sees()).contains("Nhà riêng mẫu").doesNotContain("Chủ Nhà");
            office.page()
                    .locator("main table a:has-text(\"Nhà riêng mẫu\")")
                    .first()
                    .click();
            look(office);
            assertThat(office.sees()).doesNotContain("Bùi Thị Chủ Nhà");
            office.page().locator("main a[href$=\"/chu-nha\"]").click();
            look(office);
            look(office.choose("purpose", "CONTACT").send());
            assertThat(office.sees()).contains("Bùi Thị Chủ Nhà");
            look(office.open("/gop-y").send("/gop-y/loi"));
        }
    }

    private static void look(Person person) {
        Page page = person.page();
        String where = person.path();
        assertThat(page.locator("html").getAttribute("lang"))
                .as(where)
                .isEqualTo(
                        page.context().cookies().stream()
                                        .anyMatch(cookie -> cookie.name.equals("tieng") && cookie.value.equals("en"))
                                ? "en"
                                : "vi");
        assertThat(page.locator("h1").count()).as("h1 on " + where).isEqualTo(1);
        for (String shown : List.of(page.title(), page.locator("h1").innerText(), menu(page), where)) {
            assertThat(shown).as(where).doesNotContainPattern(TELLS_TOO_MUCH);
        }
        assertThat(page.title())
                .as(where)
                .containsPattern(
                        where.endsWith(PAPER) ? "^(Việc cần nhớ|Things to remember)$" : "– (Sổ việc|Work notes)$")
                .doesNotContainPattern("\\d{3}");
        assertThat(page.content()).as(where).doesNotContain("??");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + where)
                .isEqualTo(true);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                .as("storage on " + where)
                .isEqualTo(0);
        assertThat(duplicates(page)).as("ids on " + where).isEmpty();
        assertThat(deadLinks(page)).as("anchors on " + where).isEmpty();
        assertThat(violations(page)).as(where).isEmpty();
    }

    private static String menu(Page page) {
        return page.locator("nav").count() == 0 ? "" : page.locator("nav").innerText();
    }

    private static List<?> duplicates(Page page) {
        return (List<?>)
                page.evaluate(
                        "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)");
    }

    private static List<?> deadLinks(Page page) {
        return (List<?>) page.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')]"
                + ".map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))");
    }

    private static List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        var onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        new AxeBuilder(page)
                        .options(onlyWhatIsWrong)
                        // a name leaves the screen after thirty seconds even where no script runs; it can be asked for
                        // again
                        .disableRules(List.of("meta-refresh"))
                        // no page has frames, so one run on the page itself sees all; a page beside it costs the most
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .forEach(rule -> found.add(
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
        return found;
    }
}
