package tincay.api.transfers;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.codes.TransferDeclined;
import tincay.domain.supportcase.TransferId;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.transfers.OfferRow;

/** One case the worker's address is offered: enough to say yes or no, and nothing of whose it is. */
@Controller
@For(Role.ADDRESS_STAFF)
class OfferedCasePage {

    private final AnswerOffer offers;
    private final AddressBook book;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    OfferedCasePage(AnswerOffer offers, AddressBook book, FormPage forms, WhoIsSignedIn who) {
        this.offers = offers;
        this.book = book;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping("/nhan/{transferId}")
    ModelAndView show(@PathVariable TransferId transferId) {
        OfferRow offer = offers.one(who.signedIn().worker(), transferId);
        return forms.show("so/nhan")
                .addObject("menu", Menu.CASES)
                .addObject("offer", offer)
                .addObject(
                        "from",
                        book.one(offer.from()).map(AddressBook.Line::name).orElse("–"))
                .addObject("reasons", Options.of(TransferDeclined.class));
    }

    @PostMapping("/nhan/{transferId}/nhan")
    ModelAndView accept(
            @PathVariable TransferId transferId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(form, () -> offers.accept(transferId, call), _ -> "/so", () -> show(transferId));
    }

    @PostMapping("/nhan/{transferId}/khong-nhan")
    ModelAndView decline(
            @PathVariable TransferId transferId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                DeclineAnswers.class,
                answers -> offers.decline(transferId, answers, call),
                _ -> "/",
                () -> show(transferId));
    }
}
