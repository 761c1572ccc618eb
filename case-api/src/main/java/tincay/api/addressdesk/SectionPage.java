package tincay.api.addressdesk;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.platform.Answer;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.privacy.Purpose;
import tincay.domain.supportcase.CaseId;

/** One numbered section of a case with the form that adds to it. */
@Component
class SectionPage {

    /** The sealed words each section shows; the others show none. */
    private static final Map<Integer, Set<Purpose>> SHOWN = Map.of(
            1, EnumSet.of(Purpose.FACTS, Purpose.ACCOUNT, Purpose.CORRECTION),
            5, EnumSet.of(Purpose.SAFETY_PLAN),
            6, EnumSet.of(Purpose.SUPPORT, Purpose.FACTS),
            7, EnumSet.of(Purpose.REPORT, Purpose.REFERRAL_REASON),
            9, EnumSet.of(Purpose.FOLLOW_UP, Purpose.CONTACT),
            8, EnumSet.of(Purpose.STAY),
            10, EnumSet.of(Purpose.NO_CONTACT),
            11, EnumSet.of(Purpose.WITHHELD),
            12, EnumSet.of(Purpose.NOTE),
            13, EnumSet.of(Purpose.CLOSING));

    /** Consents: what is read aloud speaks to the survivor as they wish. */
    private static final int READ_ALOUD = 3;

    /** What is asked about danger depends on whose danger it is. */
    private static final int DANGER = 4;

    private final OpenCaseFile files;
    private final WhoIsSignedIn who;
    private final FormPage forms;

    SectionPage(OpenCaseFile files, WhoIsSignedIn who, FormPage forms) {
        this.files = files;
        this.who = who;
        this.forms = forms;
    }

    ModelAndView show(CaseId caseId, int section) {
        var worker = who.signedIn().worker();
        OpenFile open = switch (section) {
            case READ_ALOUD -> files.openTerm(worker, caseId);
            case DANGER -> files.openFacts(worker, caseId);
            default -> files.open(worker, caseId, SHOWN.getOrDefault(section, Set.of()));
        };
        return dressed(forms.show("so/muc-" + section, open.file().version()), open);
    }

    /** Puts the file on a page, which says so when something is missing from it. */
    static ModelAndView dressed(ModelAndView page, OpenFile open) {
        if (open.behind()) {
            page.addObject("behind", true);
        }
        return page.addObject("menu", Menu.CASES).addObject("open", open).addObject("file", open.file());
    }

    /** The file a page shows. */
    static OpenFile opened(ModelAndView page) {
        return (OpenFile) Objects.requireNonNull(page.getModel().get("open"));
    }

    /** Does what the form says and goes back to the case, or shows the section again. */
    <T> ModelAndView submit(
            CaseId caseId,
            int section,
            MultiValueMap<String, String> form,
            Class<T> type,
            Function<T, Answer> action,
            Function<ModelAndView, ModelAndView> dressed) {
        return forms.submit(form, type, action, answer -> "/so/" + caseId, () -> dressed.apply(show(caseId, section)));
    }

    /** The same for a form that is read in its own way. */
    ModelAndView submit(
            CaseId caseId,
            int section,
            MultiValueMap<String, String> form,
            Supplier<Answer> action,
            Function<ModelAndView, ModelAndView> dressed) {
        return forms.submit(form, action, answer -> "/so/" + caseId, () -> dressed.apply(show(caseId, section)));
    }
}
