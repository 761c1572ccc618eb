package tincay.api.transfers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.transfers.TransferList;

/** What a supervisor has to see handed over: offered and not taken, or left behind by an address that has stopped. */
@Controller
class HandoverPage {

    private final TransferList transfers;
    private final AddressBook book;
    private final FormPage forms;
    private final WhoIsSignedIn who;
    private final Clock clock;

    HandoverPage(TransferList transfers, AddressBook book, FormPage forms, WhoIsSignedIn who, Clock clock) {
        this.transfers = transfers;
        this.book = book;
        this.forms = forms;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping("/xa/ban-giao")
    @For(Role.SUPERVISOR)
    ModelAndView handovers() {
        Map<AddressId, String> names = new HashMap<>();
        book.all().forEach(line -> names.put(line.address(), line.name()));
        return forms.show("xa/ban-giao")
                .addObject("menu", Menu.CLOSURES)
                .addObject("names", names)
                .addObject("rows", transfers.toHandOver(who.signedIn().worker(), LocalDate.now(clock)));
    }
}
