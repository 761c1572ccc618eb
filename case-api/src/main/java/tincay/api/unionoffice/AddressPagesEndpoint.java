package tincay.api.unionoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.Invalid;
import tincay.api.unionoffice.UpgradeAddressEndpoint.UpgradeEntry;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.stream.Command;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;

/** The register of addresses as pages: list, establish, upgrade. */
@Controller
@RequestMapping("/dc")
class AddressPagesEndpoint {

    private final AddressBook book;
    private final CommandDesk desk;
    private final WhoIsSignedIn who;
    private final Clock clock;

    AddressPagesEndpoint(AddressBook book, CommandDesk desk, WhoIsSignedIn who, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.who = who;
        this.clock = clock;
    }

    /** One address as a page shows it. */
    record Shown(
            UUID id,
            String name,
            String then,
            String now,
            @Nullable LocalDate establishedOn,
            @Nullable LocalDate upgradedOn,
            long version) {

        static Shown of(AddressBook.Line line) {
            String now = UnitName.today(line.settled() == null ? line.commune() : line.settled()).stream()
                    .map(UnitName::name)
                    .collect(Collectors.joining(" / "));
            return new Shown(
                    line.address().value(),
                    line.name(),
                    UnitName.of(line.commune()).name(),
                    now,
                    line.establishedOn(),
                    line.upgradedOn(),
                    line.version());
        }
    }

    @GetMapping
    @For({Role.UNION_OFFICE, Role.UNION_LEADER, Role.SUPERVISOR})
    String list(Model model) {
        model.addAttribute("addresses", book.all().stream().map(Shown::of).toList());
        model.addAttribute(
                "canChange",
                who.now().filter(me -> me.roles().contains(Role.UNION_OFFICE)).isPresent());
        model.addAttribute("kinds", FormValues.choices(AddressKind.values(), "office.addresses.kind."));
        FormValues.fresh(model);
        return "dc";
    }

    @PostMapping
    @For(Role.UNION_OFFICE)
    String establish(Call call, @RequestParam Map<String, String> form, Model model, HttpServletResponse response) {
        try {
            var checks = new Checks();
            var entry = new AddressEntry(
                    Given.text(form, "kind"),
                    Given.text(form, "commune"),
                    Given.text(form, "village"),
                    Given.text(form, "name"),
                    Given.text(form, "decisionNumber"),
                    Given.text(form, "publicContact"),
                    Given.day(checks, "on", form));
            perform(call, entry.command(new AddressId(UUID.randomUUID()), checks, clock), "/dc");
            return "redirect:/dc";
        } catch (Invalid invalid) {
            FormValues.again(model, form, invalid);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(model);
        }
    }

    @GetMapping("/{address}")
    @For(Role.UNION_OFFICE)
    String one(@PathVariable AddressId address, Model model) {
        model.addAttribute("address", Shown.of(book.one(address).orElseThrow(Hidden::new)));
        FormValues.fresh(model);
        return "dc-mot";
    }

    @PostMapping("/{address}/nang-cap")
    @NeedsVersion
    @For(Role.UNION_OFFICE)
    String upgrade(
            Call call,
            @PathVariable AddressId address,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response) {
        try {
            var checks = new Checks();
            var entry = new UpgradeEntry(Given.day(checks, "on", form));
            perform(call, entry.command(address, checks, clock), "/dc/" + address);
            return "redirect:/dc/" + address;
        } catch (Invalid invalid) {
            FormValues.again(model, form, invalid);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return one(address, model);
        }
    }

    private void perform(Call call, Command command, String path) {
        desk.perform(call, List.of(command), version -> new Answer(303, path, version, Map.of()));
    }
}
