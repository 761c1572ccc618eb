package tincay.api.addressdesk;

import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.FollowNoContact.Breach;
import tincay.api.addressdesk.FollowNoContact.Ending;
import tincay.api.addressdesk.FollowNoContact.NotOrdered;
import tincay.api.addressdesk.FollowNoContact.Order;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.web.Options;
import tincay.domain.codes.BreachKind;
import tincay.domain.codes.OrderEnd;
import tincay.domain.codes.OrderRequester;
import tincay.domain.nocontact.NoContactId;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

@Controller
class NoContactPage {

    private final SectionPage sections;
    private final RequestNoContact requests;
    private final FollowNoContact followed;

    NoContactPage(SectionPage sections, RequestNoContact requests, FollowNoContact followed) {
        this.sections = sections;
        this.requests = requests;
        this.followed = followed;
    }

    /** What the commune was asked and decided, opened, and a form for each next step. */
    @GetMapping("/so/{caseId}/10")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 10));
    }

    @PostMapping("/so/{caseId}/10")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView request(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(caseId, form, NoContactAnswers.class, answers -> requests.request(caseId, answers, call));
    }

    @PostMapping("/so/{caseId}/10/{noContactId}/quyet-dinh")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView order(
            @PathVariable CaseId caseId,
            @PathVariable NoContactId noContactId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, Order.class, answers -> followed.order(noContactId, answers, call));
    }

    @PostMapping("/so/{caseId}/10/{noContactId}/khong")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView refuse(
            @PathVariable CaseId caseId,
            @PathVariable NoContactId noContactId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, NotOrdered.class, answers -> followed.refuse(noContactId, answers, call));
    }

    @PostMapping("/so/{caseId}/10/{noContactId}/vi-pham")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView breach(
            @PathVariable CaseId caseId,
            @PathVariable NoContactId noContactId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, Breach.class, answers -> followed.breach(noContactId, answers, call));
    }

    @PostMapping("/so/{caseId}/10/{noContactId}/het")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView end(
            @PathVariable CaseId caseId,
            @PathVariable NoContactId noContactId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return submit(caseId, form, Ending.class, answers -> followed.end(noContactId, answers, call));
    }

    private <T> ModelAndView submit(
            CaseId caseId, MultiValueMap<String, String> form, Class<T> type, Function<T, Answer> action) {
        return sections.submit(caseId, 10, form, type, action, this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        return page.addObject("requesters", Options.of(OrderRequester.class))
                .addObject("kinds", Options.of(BreachKind.class))
                .addObject("ends", Options.of(OrderEnd.class))
                .addObject("yesNo", Options.yesNo());
    }
}
