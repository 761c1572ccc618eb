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
import tincay.api.web.Options;
import tincay.domain.codes.ConsentChannel;
import tincay.domain.codes.ConsentGiver;
import tincay.domain.codes.ConsentPurpose;
import tincay.domain.codes.DataGroup;
import tincay.domain.codes.Language;
import tincay.domain.codes.ServiceKind;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.ConsentId;
import tincay.domain.worker.Role;

@Controller
class ConsentPage {

    private final SectionPage sections;
    private final GiveConsent consents;
    private final WithdrawConsent withdrawals;

    ConsentPage(SectionPage sections, GiveConsent consents, WithdrawConsent withdrawals) {
        this.sections = sections;
        this.consents = consents;
        this.withdrawals = withdrawals;
    }

    /** What was agreed, a form for one more, and the way to take one back. */
    @GetMapping("/so/{caseId}/3")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 3));
    }

    @PostMapping("/so/{caseId}/3")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView give(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId, 3, form, ConsentAnswers.class, answers -> consents.give(caseId, answers, call), this::dressed);
    }

    /** Never refused for a page that has grown old. */
    @PostMapping("/so/{caseId}/3/{consentId}/rut")
    @For(Role.ADDRESS_STAFF)
    ModelAndView withdraw(
            @PathVariable CaseId caseId,
            @PathVariable ConsentId consentId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return sections.submit(
                caseId,
                3,
                form,
                WithdrawalAnswers.class,
                answers -> withdrawals.withdraw(caseId, consentId, answers, call),
                this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        return page.addObject("purposes", Options.of(ConsentPurpose.class))
                .addObject("givers", Options.of(ConsentGiver.class))
                .addObject("channels", Options.of(ConsentChannel.class))
                .addObject("kinds", Options.of(ServiceKind.class))
                .addObject("groups", Options.of(DataGroup.class))
                .addObject("languages", Options.of(Language.class));
    }
}
