package tincay.api.profile;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.InTemplates;
import tincay.api.web.Words;

/** What a worker says aloud, with the word they chose for themselves; English has one for everybody. */
@Component("spoken")
public class Spoken implements InTemplates {

    private static final String QUESTIONS = "intake.q.";
    private static final Pattern I = Pattern.compile("\\btôi\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern I_AT_FIRST = Pattern.compile("\\bTôi\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final SelfTerms terms;
    private final WhoIsSignedIn who;
    private final Words words;

    Spoken(SelfTerms terms, WhoIsSignedIn who, Words words) {
        this.terms = terms;
        this.who = who;
        this.words = words;
    }

    /** The word for who reads. */
    public String me() {
        return isVietnamese()
                ? who.now()
                        .map(me -> words.of("code.SELF_TERM." + terms.of(me.worker())))
                        .orElseGet(() -> words.of("aloud.me"))
                : words.of("aloud.me");
    }

    /** The label of a field: what is asked aloud at intake is said in the worker's own word. */
    public String label(String key) {
        String text = words.of(key);
        return key.startsWith(QUESTIONS) ? said(text) : text;
    }

    /** A sentence that is said on the telephone or to her face. */
    public String sentence(String key, Object... gaps) {
        return said(words.of(key, gaps));
    }

    private String said(String text) {
        if (!isVietnamese() || !text.toLowerCase(Locale.ROOT).contains("tôi")) {
            return text;
        }
        String me = me();
        String first = me.substring(0, 1).toUpperCase(Locale.ROOT) + me.substring(1);
        return I.matcher(I_AT_FIRST.matcher(text).replaceAll(first)).replaceAll(me);
    }

    private static boolean isVietnamese() {
        return LocaleContextHolder.getLocale().getLanguage().equals("vi");
    }
}
