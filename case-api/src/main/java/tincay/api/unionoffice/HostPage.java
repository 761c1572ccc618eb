package tincay.api.unionoffice;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.api.web.Menu;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;

/** The veil over a host's name: asks why, shows it for thirty seconds on a page of its own, and goes back. */
@Controller
@RequestMapping("/dc/{address}/chu-nha")
@For(Role.UNION_OFFICE)
class HostPage {

    private final AddressBook book;
    private final ShowHost hosts;
    private final WhoIsSignedIn who;

    HostPage(AddressBook book, ShowHost hosts, WhoIsSignedIn who) {
        this.book = book;
        this.hosts = hosts;
        this.who = who;
    }

    @GetMapping
    ModelAndView ask(@PathVariable AddressId address) {
        AddressBook.Line line =
                book.one(address).filter(AddressBook.Line::hasHost).orElseThrow(Hidden::new);
        return new ModelAndView("dc-hoi-chu-nha")
                .addObject("menu", Menu.ADDRESSES)
                .addObject("address", line)
                .addObject("purposes", ShowHost.PURPOSES.choices());
    }

    @PostMapping
    ModelAndView show(@PathVariable AddressId address, @RequestParam MultiValueMap<String, String> form) {
        var purpose = ShowHost.PURPOSES.chosen(form.getFirst("purpose"));
        if (purpose == null) {
            ModelAndView again = ask(address).addObject("errors", List.of(new Fault("purpose", "intake.choose-one")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("dc-chu-nha")
                .addObject("menu", Menu.ADDRESSES)
                .addObject("addressId", address)
                .addObject("host", hosts.of(who.signedIn().worker(), address, purpose));
    }
}
