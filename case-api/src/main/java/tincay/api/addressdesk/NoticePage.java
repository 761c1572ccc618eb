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
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class NoticePage {

    private final SectionPage sections;
    private final NotifyCommune notices;

    NoticePage(SectionPage sections, NotifyCommune notices) {
        this.sections = sections;
        this.notices = notices;
    }

    /** Whether the commune was told, and a form to say so. */
    @GetMapping("/so/{caseId}/11")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return sections.show(caseId, 11);
    }

    @PostMapping("/so/{caseId}/11")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView tell(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId, 11, form, NoticeAnswers.class, answers -> notices.tell(caseId, answers, call), page -> page);
    }
}
