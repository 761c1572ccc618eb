package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.ReleaseSamples;
import tincay.api.RunningDemo;
import tincay.api.pages.Person.Ways;

class EnglishTest {

    /** Texts as people read them: what is marked as Vietnamese, and names in lists to choose from, stay Vietnamese. */
    private static final String TEXTS = "(() => { const texts = []; const walker ="
            + " document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
            + " while (walker.nextNode()) { const part = walker.currentNode.parentElement;"
            + " if (!part.closest('[lang=vi], option, script')) texts.push(walker.currentNode.textContent.trim()); }"
            + " return texts.filter(text => text); })()";

    private static final Set<String> VIETNAMESE = labels();

    @Test
    void in_english_no_page_of_a_case_speaks_vietnamese() {
        try (Person mo = Person.as("staff.hoaban", Ways.ENGLISH);
                Person ha = Person.as("counsellor.mot", Ways.ENGLISH)) {
            var staff = new AddressStaff(mo);
            speaksEnglish(mo.open("/"));
            speaksEnglish(mo.open("/moi"));
            speaksEnglish(mo.send());
            speaksEnglish(staff.safely().person());
            speaksEnglish(mo.send());
            staff.answerTheQuestions();
            speaksEnglish(mo.send());
            String file = staff.receive();
            staff.giveConsent(file)
                    .assess(file)
                    .note(file, "A line.")
                    .plan(file, "signs", "A sign.")
                    .support(file, "LISTENING", "A word.")
                    .planFollowUp(file, AddressStaff.today())
                    .refer(file);
            List.of("", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/9", "/11", "/12", "/13", "/ten")
                    .forEach(section -> speaksEnglish(mo.open(file + section)));
            speaksEnglish(mo.choose("purpose", "COVER").send());
            speaksEnglish(ha.open("/"));
            var counsellor = new Counsellor(ha);
            String received = counsellor.openNewest();
            speaksEnglish(ha);
            counsellor.accept(received);
            speaksEnglish(ha);
            staff.withdraw(file).tellTheCommune(file).close(file);
            speaksEnglish(mo);
            speaksEnglish(ha.open(received));
        }
    }

    @Test
    void in_english_no_page_of_the_union_speaks_vietnamese() {
        ReleaseSamples.publishLongAgo(RunningDemo.bean(JdbcClient.class));
        ReleaseSamples.publishMonths(RunningDemo.bean(JdbcClient.class));
        Map.of(
                        "office.thanhpho",
                        List.of("/", "/hd", "/hd/chi-tieu", "/dc", "/db", "/gop-y", "/bm", "/cb", "/tk/ra-soat"),
                        "leader.thanhpho",
                        List.of(
                                "/",
                                "/bang",
                                "/bang/cach-doc",
                                "/bang/2019-H1/8",
                                "/bang/2018-M10/1",
                                "/bao-cao",
                                "/bao-cao/2023-1/khi-do",
                                "/bao-cao/2019-1/khi-do"),
                        "leader.xa",
                        List.of("/", "/bang"),
                        "admin",
                        List.of("/", "/tk"))
                .forEach((username, paths) -> {
                    try (Person person = Person.as(username, Ways.ENGLISH)) {
                        paths.forEach(path -> speaksEnglish(person.open(path)));
                    }
                });
    }

    @Test
    void the_language_switch_stays_on_the_page() {
        try (Person mo = Person.as("staff.hoaban")) {
            mo.open("/so");
            mo.page().locator("footer button").click();
            assertThat(mo.path()).isEqualTo("/so");
            assertThat(mo.page().locator("h1").innerText()).isEqualTo("Notes");
        }
    }

    private static void speaksEnglish(Person person) {
        assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("en");
        List<?> texts = (List<?>) person.page().evaluate(TEXTS);
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(VIETNAMESE).as(person.path()).doesNotContain(plain(text.toString())));
    }

    /** Every Vietnamese text that is not the same in English. */
    private static Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(name -> !name.toString().endsWith("_en.properties"))
                    .toList()) {
                Properties english = texts(Path.of(file.toString().replace(".properties", "_en.properties")));
                texts(file).forEach((key, text) -> {
                    if (!text.equals(english.get(key))) {
                        labels.add(plain(text.toString()));
                    }
                });
            }
            Files.readAllLines(Path.of("../case-domain/src/main/resources/codes/2026-1/lists.tsv")).stream()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length > 3 && !cells[2].equals(cells[3]))
                    .forEach(cells -> labels.add(plain(cells[2])));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
        return labels;
    }

    private static Properties texts(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String plain(String text) {
        return text.replaceAll("\\{\\d+}", "")
                .replaceAll("[\\d/:.]+", "")
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
    }
}
