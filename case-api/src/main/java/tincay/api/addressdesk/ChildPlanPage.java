package tincay.api.addressdesk;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.RecordChildPlan.OnDay;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** The plan for a child, on the page of what the commune was told. */
@Controller
@For(Role.ADDRESS_STAFF)
class ChildPlanPage {

    private static final int SECTION = 11;

    private final SectionPage sections;
    private final RecordChildPlan plans;

    ChildPlanPage(SectionPage sections, RecordChildPlan plans) {
        this.sections = sections;
        this.plans = plans;
    }

    @PostMapping("/so/{caseId}/11/ke-hoach")
    @NeedsVersion
    ModelAndView made(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(caseId, SECTION, form, OnDay.class, day -> plans.made(caseId, day, call), page -> page);
    }

    @PostMapping("/so/{caseId}/11/duyet")
    @NeedsVersion
    ModelAndView approved(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId, SECTION, form, OnDay.class, day -> plans.approved(caseId, day, call), page -> page);
    }
}
