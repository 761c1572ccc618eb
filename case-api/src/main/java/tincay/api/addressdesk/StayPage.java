package tincay.api.addressdesk;

import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.ChangeStay.Departure;
import tincay.api.addressdesk.ChangeStay.Extension;
import tincay.api.addressdesk.ChangeStay.Look;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.web.Options;
import tincay.domain.codes.StayEnd;
import tincay.domain.codes.StayExtension;
import tincay.domain.codes.StayKind;
import tincay.domain.stay.StayId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class StayPage {

    private final SectionPage sections;
    private final BeginStay beginnings;
    private final ChangeStay stays;

    StayPage(SectionPage sections, BeginStay beginnings, ChangeStay stays) {
        this.sections = sections;
        this.beginnings = beginnings;
        this.stays = stays;
    }

    /** The stays without their places, and what can be done about the one that is running. */
    @GetMapping("/so/{caseId}/8")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 8));
    }

    @PostMapping("/so/{caseId}/8")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView begin(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(caseId, form, StayAnswers.class, answers -> beginnings.begin(caseId, answers, call));
    }

    @PostMapping("/so/{caseId}/8/{stayId}/them")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView extend(
            @PathVariable CaseId caseId,
            @PathVariable StayId stayId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, Extension.class, answers -> stays.extend(stayId, answers, call));
    }

    @PostMapping("/so/{caseId}/8/{stayId}/xem-lai")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView review(
            @PathVariable CaseId caseId,
            @PathVariable StayId stayId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, Look.class, answers -> stays.review(stayId, answers, call));
    }

    @PostMapping("/so/{caseId}/8/{stayId}/doi")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView move(
            @PathVariable CaseId caseId,
            @PathVariable StayId stayId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, StayAnswers.class, answers -> stays.move(stayId, answers, call));
    }

    @PostMapping("/so/{caseId}/8/{stayId}/roi")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView end(
            @PathVariable CaseId caseId,
            @PathVariable StayId stayId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, Departure.class, answers -> stays.end(stayId, answers, call));
    }

    private <T> ModelAndView submit(
            CaseId caseId, MultiValueMap<String, String> form, Class<T> type, Function<T, Answer> action) {
        return sections.submit(caseId, 8, form, type, action, this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        return page.addObject("kinds", Options.of(StayKind.class))
                .addObject("reasons", Options.of(StayExtension.class))
                .addObject("ends", Options.of(StayEnd.class));
    }
}
