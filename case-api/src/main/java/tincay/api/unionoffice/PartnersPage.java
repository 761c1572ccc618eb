package tincay.api.unionoffice;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.unionoffice.KeepPartners.Delisting;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.PlaceField;
import tincay.domain.access.Hidden;
import tincay.domain.partner.PartnerId;
import tincay.domain.worker.Role;
import tincay.projections.partnerlist.PartnerList;

/** The partners outside the system as the office keeps them: one more, what became different, one less. */
@Controller
@RequestMapping("/db/noi-khac")
@For(Role.UNION_OFFICE)
class PartnersPage {

    private final PartnerList partners;
    private final KeepPartners keeping;
    private final ServicesPage directory;
    private final FormPage forms;
    private final PlaceField places;

    PartnersPage(
            PartnerList partners, KeepPartners keeping, ServicesPage directory, FormPage forms, PlaceField places) {
        this.partners = partners;
        this.keeping = keeping;
        this.directory = directory;
        this.forms = forms;
        this.places = places;
    }

    @PostMapping
    ModelAndView list(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                places::readArea,
                PartnerEntry.class,
                entry -> keeping.list(entry, call),
                _ -> "/db",
                () -> directory.list().addObject("tried", "noi-khac"));
    }

    @GetMapping("/{partnerId}")
    ModelAndView one(@PathVariable PartnerId partnerId) {
        PartnerList.Line line = partners.one(partnerId).orElseThrow(Hidden::new);
        return forms.show("db-mot", line.version())
                .addObject("menu", Menu.DIRECTORY)
                .addObject("partner", line)
                .addObject("values", FormValues.of(line.listing()));
    }

    @PostMapping("/{partnerId}")
    @NeedsVersion
    ModelAndView change(
            @PathVariable PartnerId partnerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                places::readArea,
                PartnerEntry.class,
                entry -> keeping.change(partnerId, entry, call),
                _ -> "/db",
                () -> one(partnerId));
    }

    @PostMapping("/{partnerId}/thoi")
    @NeedsVersion
    ModelAndView delist(
            @PathVariable PartnerId partnerId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                Delisting.class,
                delisting -> keeping.delist(partnerId, delisting, call),
                _ -> "/db",
                () -> one(partnerId));
    }
}
