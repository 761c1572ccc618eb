package tincay.api.unionoffice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.tables.Table;
import tincay.api.web.Words;
import tincay.domain.codes.Place;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.partnerlist.PartnerList;
import tincay.projections.programmereport.ActivityRegister;
import tincay.projections.programmereport.HalfYear.Held;

/** The registers of the office as tables, places under the names of then and of now; no case is in any of them. */
@Component
public class ExportRegisters {

    private final AddressBook addresses;
    private final PartnerList partners;
    private final ActivityRegister activities;
    private final Words words;

    ExportRegisters(AddressBook addresses, PartnerList partners, ActivityRegister activities, Words words) {
        this.addresses = addresses;
        this.partners = partners;
        this.activities = activities;
        this.words = words;
    }

    public Table table(Register register) {
        return switch (register) {
            case ADDRESSES ->
                new Table(
                        "danh-ba",
                        headings(
                                "name",
                                "kind",
                                "village",
                                "then",
                                "code",
                                "now",
                                "decision",
                                "contact",
                                "since",
                                "upgraded"),
                        addresses.all().stream().map(this::cells));
            case PARTNERS ->
                new Table(
                        "noi-khac",
                        headings(
                                "name", "name-en", "service", "area", "covers", "phone", "hours", "desk", "since",
                                "until"),
                        partners.all().stream().map(this::cells));
            case ACTIVITIES ->
                new Table(
                        "hoat-dong",
                        headings("title", "activity", "conduct", "from", "until", "then", "now", "women", "men"),
                        activities.all().stream().map(this::cells));
        };
    }

    private List<@Nullable Object> cells(AddressBook.Line line) {
        return row(
                line.name(),
                words.option("office.addresses.kind." + line.kind()),
                line.village(),
                UnitName.of(line.commune()).name(),
                line.commune().code(),
                today(line.settled() == null ? line.commune() : line.settled()),
                line.decisionNumber(),
                line.publicContact(),
                line.establishedOn(),
                line.upgradedOn());
    }

    private List<@Nullable Object> cells(PartnerList.Line line) {
        var listing = line.listing();
        return row(
                listing.nameVi(),
                listing.nameEn(),
                words.code("SERVICE_KIND", line.kind()),
                UnitName.of(listing.area()).name(),
                listing.covers(),
                listing.phone(),
                listing.hours(),
                listing.desk(),
                line.listedOn(),
                line.delistedOn());
    }

    private List<@Nullable Object> cells(Held held) {
        return row(
                held.title(),
                words.option("activity." + held.kind()),
                words.option("office.activities.conduct." + held.conduct()),
                held.days().from(),
                held.days().until(),
                held.places().stream().map(place -> UnitName.of(place).name()).collect(Collectors.joining("; ")),
                held.places().stream().map(ExportRegisters::today).distinct().collect(Collectors.joining("; ")),
                held.reached().women(),
                held.reached().men());
    }

    private static String today(Place place) {
        return UnitName.today(place).stream().map(UnitName::name).collect(Collectors.joining(" / "));
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(key -> words.of("export.register." + key)).toList();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }
}
