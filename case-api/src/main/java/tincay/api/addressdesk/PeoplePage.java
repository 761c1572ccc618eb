package tincay.api.addressdesk;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Options;
import tincay.domain.codes.Sex;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** The people of a case behind their veil, what more was told, and the forms to add to either. */
@Controller
class PeoplePage {

    private final OpenCaseFile files;
    private final AddToFile adding;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    PeoplePage(OpenCaseFile files, AddToFile adding, FormPage forms, WhoIsSignedIn who) {
        this.files = files;
        this.adding = adding;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping("/so/{caseId}/nguoi")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        var open = files.openTold(who.signedIn().worker(), caseId);
        return SectionPage.dressed(forms.show("so/nguoi", open.file().version()), open)
                .addObject("sexes", Options.of(Sex.class))
                .addObject("yesNo", Options.yesNo());
    }

    @PostMapping("/so/{caseId}/nguoi")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView add(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                AddedPerson.class,
                added -> adding.add(caseId, added, call),
                answer -> "/so/" + caseId + "/nguoi",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/nguoi/dai-dien")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView name(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                NamedRepresentative.class,
                named -> adding.name(caseId, named, call),
                answer -> "/so/" + caseId + "/nguoi",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/nguoi/ke")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView tell(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                MoreTold.class,
                more -> adding.tell(caseId, more, call),
                answer -> "/so/" + caseId + "/nguoi",
                () -> show(caseId));
    }
}
