package tincay.api.unionoffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Checks;
import tincay.api.privacy.Sealing;
import tincay.api.unionoffice.UpgradeAddressEndpoint.UpgradeEntry;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.PlaceField;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.stream.Command;
import tincay.domain.worker.Role;
import tincay.projections.addressbook.AddressBook;

/** The register of addresses as pages: list, establish, upgrade. */
@Controller
@RequestMapping("/dc")
class AddressPagesEndpoint {

    private static final List<Change> CHANGES = List.of(
            new Change("xem-xet", "result"),
            new Change("tam-dung", "reason"),
            new Change("hoat-dong-lai", null),
            new Change("dung-han", "reason"));

    private final AddressBook book;
    private final CommandDesk desk;
    private final FormPage forms;
    private final PlaceField places;
    private final Clock clock;
    private final Sealing sealing;

    AddressPagesEndpoint(
            AddressBook book, CommandDesk desk, FormPage forms, PlaceField places, Clock clock, Sealing sealing) {
        this.book = book;
        this.desk = desk;
        this.forms = forms;
        this.places = places;
        this.clock = clock;
        this.sealing = sealing;
    }

    /**
     * One thing that can be written about an address.
     *
     * @param words the field that asks for words, if there is one
     */
    public record Change(String path, @Nullable String words) {}

    /** One address as a page shows it. */
    record Shown(
            UUID id,
            String name,
            String then,
            String now,
            @Nullable LocalDate establishedOn,
            @Nullable LocalDate upgradedOn,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewResult,
            AddressStatus status,
            @Nullable LocalDate statusSince,
            @Nullable String statusReason,
            boolean hasHost) {

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
                    line.reviewedOn(),
                    line.reviewResult(),
                    line.status(),
                    line.statusSince(),
                    line.statusReason(),
                    line.hasHost());
        }
    }

    @GetMapping
    @For({Role.UNION_OFFICE, Role.UNION_LEADER, Role.SUPERVISOR})
    ModelAndView list() {
        return forms.show("dc")
                .addObject("menu", Menu.ADDRESSES)
                .addObject("addresses", book.all().stream().map(Shown::of).toList())
                .addObject("kinds", FormValues.choices(AddressKind.values(), "office.addresses.kind."));
    }

    @PostMapping
    @For(Role.UNION_OFFICE)
    ModelAndView establish(Call call, @RequestParam MultiValueMap<String, String> form) {
        return forms.submit(
                form,
                () -> establish(
                        call,
                        places.read(form, "commune", places.day(form.toSingleValueMap(), "on"))
                                .toSingleValueMap()),
                _ -> "/dc",
                this::list);
    }

    private Answer establish(Call call, Map<String, String> form) {
        var checks = new Checks();
        var entry = new AddressEntry(
                Given.text(form, "kind"),
                Given.text(form, "commune"),
                Given.text(form, "village"),
                Given.text(form, "name"),
                Given.text(form, "decisionNumber"),
                Given.text(form, "publicContact"),
                Given.day(checks, "on", form),
                Given.text(form, "hostName"));
        return perform(call, entry.command(new AddressId(UUID.randomUUID()), checks, clock, sealing));
    }

    @GetMapping("/{address}")
    @For(Role.UNION_OFFICE)
    ModelAndView one(@PathVariable AddressId address) {
        AddressBook.Line line = book.one(address).orElseThrow(Hidden::new);
        return forms.show("dc-mot", line.version())
                .addObject("menu", Menu.ADDRESSES)
                .addObject("changes", CHANGES)
                .addObject("address", Shown.of(line));
    }

    @PostMapping("/{address}/nang-cap")
    @NeedsVersion
    @For(Role.UNION_OFFICE)
    ModelAndView upgrade(Call call, @PathVariable AddressId address, @RequestParam MultiValueMap<String, String> form) {
        return forms.submit(
                form,
                () -> {
                    var checks = new Checks();
                    var entry = new UpgradeEntry(Given.day(checks, "on", form.toSingleValueMap()));
                    return perform(call, entry.command(address, checks, clock));
                },
                _ -> "/dc/" + address,
                () -> one(address));
    }

    private Answer perform(Call call, Command command) {
        return desk.perform(call, List.of(command), version -> new Answer(303, null, version, Map.of()));
    }
}
