package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.profile.Spoken;
import tincay.api.web.InTemplates;
import tincay.api.web.Options;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.AgeBand;
import tincay.domain.codes.ConsentAnswer;
import tincay.domain.codes.ConsentTexts;
import tincay.domain.codes.InjuryNow;
import tincay.domain.codes.SafeToTalk;
import tincay.domain.codes.Tie;

/** The words an intake is asked in. */
@Component("intakeWords")
class IntakeWords implements InTemplates {

    private final ConsentTexts texts;
    private final Spoken spoken;
    private final Words words;
    private final When when;

    IntakeWords(ConsentTexts texts, Spoken spoken, Words words, When when) {
        this.texts = texts;
        this.spoken = spoken;
        this.words = words;
        this.when = when;
    }

    public Map<String, String> safeToTalk() {
        return Options.of(SafeToTalk.class);
    }

    public Map<String, String> injury() {
        return Options.of(InjuryNow.class);
    }

    public Map<String, String> ties() {
        return Options.of(Tie.class);
    }

    public Map<String, String> consentAnswers() {
        return Options.of("CONSENT_ANSWER", Stream.of("AGREED", "REFUSED", "CANNOT_ANSWER"));
    }

    public Map<String, String> yesNoUnknown() {
        Map<String, String> options = new LinkedHashMap<>(Options.yesNo());
        options.put("null", "answer.null");
        return options;
    }

    public Map<String, String> told() {
        return Map.of("true", "intake.told");
    }

    /** The version of what is read aloud. */
    public String version() {
        return texts.version();
    }

    /** What is read aloud before somebody is asked; the reader fills the gaps with what is agreed below. */
    public String aloud(String text, @Nullable Object term) {
        return aloud(text, term, Map.of());
    }

    /** The same, with some of the gaps filled. */
    public String aloud(String text, @Nullable Object term, Map<String, String> gaps) {
        Locale locale = LocaleContextHolder.getLocale();
        String said = texts.text(text, locale, you(locale, term), spoken.me());
        for (var gap : gaps.entrySet()) {
            said = said.replace("{" + gap.getKey() + "}", gap.getValue());
        }
        return said.replaceAll("\\{\\w+}", "……");
    }

    /** What is read to a child itself; whoever reads calls herself as one does before a child. */
    public String aloudToChild(@Nullable Object term) {
        Locale locale = LocaleContextHolder.getLocale();
        String you = isTerm(term) ? you(locale, term) : words.of("aloud.you-child");
        return texts.text("CHILD", locale, you, words.of("aloud.me-child"));
    }

    /** Whether somebody seems to be under age, by how they are called or by the age that was chosen. */
    public boolean isYoung(@Nullable Object term, @Nullable Object band) {
        return Stream.of(AddressTerm.CHAU, AddressTerm.EM).map(Enum::name).anyMatch(String.valueOf(term)::equals)
                || Stream.of(AgeBand.AGE_UNDER_16, AgeBand.AGE_16_17)
                        .map(Enum::name)
                        .anyMatch(String.valueOf(band)::equals);
    }

    private static boolean isTerm(@Nullable Object term) {
        return Stream.of(AddressTerm.values()).map(Enum::name).anyMatch(String.valueOf(term)::equals);
    }

    /** The form of address that was chosen; English has one for everybody. */
    private String you(Locale locale, @Nullable Object term) {
        return Stream.of(AddressTerm.values())
                .filter(known -> locale.getLanguage().equals("vi"))
                .filter(known -> known.name().equals(String.valueOf(term)))
                .map(known -> words.of("code.ADDRESS_TERM." + known))
                .findFirst()
                .orElseGet(() -> words.of("aloud.you"));
    }

    /** The answers once more, before the case is opened; free text stays behind its veil. */
    public Map<String, String> summary(Intake intake) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("intake.q.broughtBy", words.code("BROUGHT_BY", intake.broughtBy()));
        rows.put("intake.q.happenedOn", when.day(intake.happenedOn()));
        rows.put("intake.q.facts.sex", words.code("SEX", intake.facts().sex()));
        rows.put("intake.age-band", words.code("AGE_BAND", intake.facts().ageBand()));
        rows.put("intake.q.facts.commune", words.of("place." + intake.facts().commune() + "@" + intake.happenedOn()));
        rows.put(
                "intake.q.violence.forms",
                words.codes("VIOLENCE_FORM", intake.violence().forms()));
        rows.put(
                "intake.q.violence.primaryForm",
                words.code("VIOLENCE_FORM", intake.violence().primaryForm()));
        rows.put(
                "intake.q.facts.relation", words.code("RELATION", intake.facts().relation()));
        rows.put(
                "intake.q.facts.livingTogether",
                words.of("answer." + intake.facts().livingTogether()));
        rows.put("intake.q.account", words.of(intake.account() == null ? "case.state.none" : "case.state.there"));
        rows.put(
                "intake.q.safeContact.method",
                intake.safeContact() == null
                        ? words.of("case.no-contact")
                        : words.code("CONTACT_METHOD", intake.safeContact().method()));
        rows.put("code.CONSENT_PURPOSE.CONTACT", agreed(intake.contactConsent()));
        rows.put("code.CONSENT_PURPOSE.STATISTICS", agreed(intake.statisticsConsent()));
        return rows;
    }

    /** What was not asked counts as no. */
    private String agreed(@Nullable ConsentAnswer answer) {
        return answer == null ? words.of("people.not-asked") : words.code("CONSENT_ANSWER", answer);
    }
}
