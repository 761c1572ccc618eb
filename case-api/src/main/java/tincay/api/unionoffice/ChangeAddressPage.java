package tincay.api.unionoffice;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Checks;
import tincay.api.unionoffice.ChangeAddress.Resumption;
import tincay.api.unionoffice.ChangeAddress.Review;
import tincay.api.unionoffice.ChangeAddress.Stop;
import tincay.api.web.FormPage;
import tincay.domain.address.AddressId;
import tincay.domain.worker.Role;

/** The forms on an address's page that say whether it works, and how well. */
@Controller
@RequestMapping("/dc/{address}")
@For(Role.UNION_OFFICE)
class ChangeAddressPage {

    private final AddressPagesEndpoint pages;
    private final ChangeAddress addresses;
    private final FormPage forms;

    ChangeAddressPage(AddressPagesEndpoint pages, ChangeAddress addresses, FormPage forms) {
        this.pages = pages;
        this.addresses = addresses;
        this.forms = forms;
    }

    @PostMapping("/xem-xet")
    @NeedsVersion
    ModelAndView review(Call call, @PathVariable AddressId address, @RequestParam MultiValueMap<String, String> form) {
        return submit(address, form, given -> {
            var checks = new Checks();
            var entry = new Review(Given.text(given, "result"), Given.day(checks, "on", given));
            return addresses.review(address, entry, checks, call);
        });
    }

    @PostMapping("/tam-dung")
    @NeedsVersion
    ModelAndView suspend(Call call, @PathVariable AddressId address, @RequestParam MultiValueMap<String, String> form) {
        return submit(address, form, given -> {
            var checks = new Checks();
            return addresses.suspend(address, stop(checks, given), checks, call);
        });
    }

    @PostMapping("/hoat-dong-lai")
    @NeedsVersion
    ModelAndView resume(Call call, @PathVariable AddressId address, @RequestParam MultiValueMap<String, String> form) {
        return submit(address, form, given -> {
            var checks = new Checks();
            return addresses.resume(address, new Resumption(Given.day(checks, "on", given)), checks, call);
        });
    }

    @PostMapping("/dung-han")
    @NeedsVersion
    ModelAndView close(Call call, @PathVariable AddressId address, @RequestParam MultiValueMap<String, String> form) {
        return submit(address, form, given -> {
            var checks = new Checks();
            return addresses.close(address, stop(checks, given), checks, call);
        });
    }

    private static Stop stop(Checks checks, Map<String, String> given) {
        return new Stop(Given.text(given, "reason"), Given.day(checks, "on", given));
    }

    private ModelAndView submit(
            AddressId address, MultiValueMap<String, String> form, Function<Map<String, String>, Answer> action) {
        return forms.submit(
                form, () -> action.apply(form.toSingleValueMap()), _ -> "/dc/" + address, () -> pages.one(address));
    }
}
