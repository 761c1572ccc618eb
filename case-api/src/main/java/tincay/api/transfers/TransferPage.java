package tincay.api.transfers;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.SpokenCases;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.TransferReason;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.casefile.CaseView;

/** The offers of one case: what became of them, and the form that makes another. */
@Controller
@For({Role.ADDRESS_STAFF, Role.SUPERVISOR})
class TransferPage {

    private final SpokenCases cases;
    private final OfferCase offers;
    private final AddressBook book;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    TransferPage(SpokenCases cases, OfferCase offers, AddressBook book, FormPage forms, WhoIsSignedIn who) {
        this.cases = cases;
        this.offers = offers;
        this.book = book;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping("/so/{caseId}/14/chuyen")
    ModelAndView show(@PathVariable CaseId caseId) {
        CaseView file = cases.of(who.signedIn().worker(), caseId);
        Map<AddressId, String> names = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        book.all().forEach(line -> {
            names.put(line.address(), line.name());
            if (line.status() == AddressStatus.ACTIVE && !line.address().equals(file.address())) {
                others.put(PrefixedIds.of(line.address()), "=" + line.name());
            }
        });
        return forms.show("so/chuyen")
                .addObject("menu", Menu.CASES)
                .addObject("file", file)
                .addObject("names", names)
                .addObject("others", others)
                .addObject("reasons", Options.of(TransferReason.class))
                .addObject("yesNo", Options.yesNo());
    }

    @PostMapping("/so/{caseId}/14/chuyen")
    ModelAndView offer(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                OfferAnswers.class,
                answers -> offers.offer(caseId, answers, call),
                _ -> "/so/" + caseId + "/14/chuyen",
                () -> show(caseId));
    }

    @PostMapping("/so/{caseId}/14/chuyen/{transferId}/rut")
    ModelAndView takeBack(
            @PathVariable CaseId caseId,
            @PathVariable TransferId transferId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                () -> offers.takeBack(caseId, transferId, call),
                _ -> "/so/" + caseId + "/14/chuyen",
                () -> show(caseId));
    }
}
