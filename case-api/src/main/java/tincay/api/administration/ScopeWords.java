package tincay.api.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.web.InTemplates;
import tincay.api.web.Words;
import tincay.domain.codes.Places;
import tincay.domain.codes.Places.Kind;
import tincay.domain.worker.Scope;
import tincay.projections.addressbook.AddressBook;
import tincay.projections.servicelist.ServiceList;

/** Where a role is held, in words: the name of the address, of the service or of the area. */
@Component("scopeWords")
class ScopeWords implements InTemplates {

    private final AddressBook addresses;
    private final ServiceList services;
    private final Words words;

    ScopeWords(AddressBook addresses, ServiceList services, Words words) {
        this.addresses = addresses;
        this.services = services;
        this.words = words;
    }

    /** The names of a scope, in one line; nothing where a role has no place. */
    public String of(Scope scope) {
        return Stream.of(
                        named(addresses(), scope.address() == null ? null : PrefixedIds.of(scope.address())),
                        named(services(), scope.service() == null ? null : PrefixedIds.of(scope.service())),
                        named(areas(), scope.areaCode()))
                .flatMap(Optional::stream)
                .reduce((first, next) -> first + ", " + next)
                .orElse("–");
    }

    private static Optional<String> named(Map<String, String> names, @Nullable String id) {
        return Optional.ofNullable(id).map(names::get).map(name -> name.substring(1));
    }

    /** The addresses one can choose, by prefixed id. */
    public Map<String, String> addresses() {
        Map<String, String> options = new LinkedHashMap<>();
        addresses.all().forEach(line -> options.put(PrefixedIds.of(line.address()), "=" + line.name()));
        return options;
    }

    /** The open services one can choose, by prefixed id. */
    public Map<String, String> services() {
        boolean vietnamese = words.of("language.code").equals("vi");
        Map<String, String> options = new LinkedHashMap<>();
        services.all().stream()
                .filter(line -> line.closedOn() == null)
                .forEach(line -> options.put(
                        PrefixedIds.of(line.service()), "=" + (vietnamese ? line.nameVi() : line.nameEn())));
        return options;
    }

    /** The areas one can choose: a province, then its communes of today. */
    public Map<String, String> areas() {
        Map<String, String> options = new LinkedHashMap<>();
        Places.areas()
                .forEach(area -> options.put(
                        area.place().code(), "=" + (area.kind() == Kind.PROVINCE ? area.name() : area.fullName())));
        return options;
    }

    /** A scope names only what there is. */
    void check(Scope scope, Checks checks) {
        List.of(
                        Map.entry(
                                "addressId",
                                known(addresses(), scope.address() == null ? null : PrefixedIds.of(scope.address()))),
                        Map.entry(
                                "serviceId",
                                known(services(), scope.service() == null ? null : PrefixedIds.of(scope.service()))),
                        Map.entry("area", known(areas(), scope.areaCode())))
                .forEach(part -> checks.fault(!part.getValue(), part.getKey(), "field.unknown"));
        checks.done();
    }

    private static boolean known(Map<String, String> names, @Nullable String id) {
        return id == null || names.containsKey(id);
    }
}
