package tincay.api.unionoffice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.unionoffice.OpenServiceEndpoint.ServiceEntry;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.api.web.PlaceField;
import tincay.domain.codes.ServiceKind;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.Role;
import tincay.projections.partnerlist.PartnerList;
import tincay.projections.servicelist.ServiceList;

/** Who can receive somebody, within the system and outside; for the office a form for one more of each. */
@Controller
@RequestMapping("/db")
class ServicesPage {

    private final ServiceList services;
    private final PartnerList partners;
    private final CommandDesk desk;
    private final FormPage forms;
    private final PlaceField places;
    private final Clock clock;

    ServicesPage(
            ServiceList services,
            PartnerList partners,
            CommandDesk desk,
            FormPage forms,
            PlaceField places,
            Clock clock) {
        this.services = services;
        this.partners = partners;
        this.desk = desk;
        this.forms = forms;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    @For({Role.UNION_OFFICE, Role.ADDRESS_STAFF, Role.COUNSELLOR, Role.SUPERVISOR})
    ModelAndView list() {
        return forms.show("db")
                .addObject("menu", Menu.DIRECTORY)
                .addObject("services", services.all())
                .addObject("partners", partners.all())
                .addObject("kinds", Options.of(ServiceKind.class));
    }

    @PostMapping
    @For(Role.UNION_OFFICE)
    ModelAndView open(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form, places::readArea, ServiceEntry.class, entry -> open(entry, call), _ -> "/db", this::list);
    }

    private Answer open(ServiceEntry entry, Call call) {
        var command = entry.command(new ServiceId(UUID.randomUUID()), new Checks(), clock);
        return desk.perform(call, List.of(command), version -> new Answer(303, null, version, Map.of()));
    }
}
