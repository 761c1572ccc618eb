package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.api.web.InTemplates;
import tincay.api.web.Words;
import tincay.domain.partner.PartnerId;
import tincay.domain.service.ServiceId;
import tincay.domain.supportcase.Recipient;
import tincay.projections.partnerlist.PartnerList;
import tincay.projections.servicelist.ServiceList;

/** Who can receive a referral, within the system and outside, and what they are called. */
@Component("receivers")
class Receivers implements InTemplates {

    private final ServiceList services;
    private final PartnerList partners;
    private final Words words;

    Receivers(ServiceList services, PartnerList partners, Words words) {
        this.services = services;
        this.partners = partners;
        this.words = words;
    }

    /** Who is named must be open or on the list, and give that kind of help. */
    Checks check(Checks checks, String field, Recipient named) {
        ServiceId service = named.service();
        PartnerId partner = named.partner();
        return checks.fault(service != null && partner != null, field, "field.not-allowed")
                .fault(service != null && !isOpen(named), field + ".serviceId", "field.unknown")
                .fault(partner != null && !isListed(named), field + ".partnerId", "field.unknown");
    }

    private boolean isOpen(Recipient named) {
        return services.all().stream()
                .anyMatch(one -> one.service().equals(named.service())
                        && one.kind() == named.serviceKind()
                        && one.closedOn() == null);
    }

    private boolean isListed(Recipient named) {
        return partners.all().stream()
                .anyMatch(one ->
                        one.partner().equals(named.partner()) && one.kind() == named.serviceKind() && one.isListed());
    }

    /** The kind of help, and who gives it if somebody is named. */
    public String name(Recipient to) {
        String kind = words.code("SERVICE_KIND", to.serviceKind());
        String name = nameOf(to);
        return name == null ? kind : kind + " · " + name;
    }

    private @Nullable String nameOf(Recipient to) {
        if (to.partner() != null) {
            return partners.one(to.partner()).map(this::name).orElse(null);
        }
        return services.all().stream()
                .filter(one -> one.service().equals(to.service()))
                .map(this::name)
                .findFirst()
                .orElse(null);
    }

    /** The open services a consent allows, by prefixed id. */
    public Map<String, String> services(@Nullable Recipient agreed) {
        Map<String, String> allowed = new LinkedHashMap<>();
        services.all().stream()
                .filter(one -> agreed != null
                        && one.closedOn() == null
                        && agreed.allows(Recipient.service(one.kind(), one.service())))
                .forEach(one -> allowed.put(PrefixedIds.of(one.service()), "=" + name(one)));
        return allowed;
    }

    /** The listed partners a consent allows, by prefixed id. */
    public Map<String, String> partners(@Nullable Recipient agreed) {
        Map<String, String> allowed = new LinkedHashMap<>();
        partners.all().stream()
                .filter(one ->
                        agreed != null && one.isListed() && agreed.allows(Recipient.partner(one.kind(), one.partner())))
                .forEach(one -> allowed.put(PrefixedIds.of(one.partner()), "=" + name(one)));
        return allowed;
    }

    /** All open services with the kind of help they give, by prefixed id. */
    public Map<String, String> services() {
        Map<String, String> all = new LinkedHashMap<>();
        services.all().stream()
                .filter(one -> one.closedOn() == null)
                .forEach(one -> all.put(
                        PrefixedIds.of(one.service()),
                        "=" + words.code("SERVICE_KIND", one.kind()) + " · " + name(one)));
        return all;
    }

    /** All listed partners with the kind of help they give, by prefixed id. */
    public Map<String, String> partners() {
        Map<String, String> all = new LinkedHashMap<>();
        partners.all().stream()
                .filter(PartnerList.Line::isListed)
                .forEach(one -> all.put(
                        PrefixedIds.of(one.partner()),
                        "=" + words.code("SERVICE_KIND", one.kind()) + " · " + name(one)));
        return all;
    }

    /** The partner a referral went to. */
    public PartnerList.@Nullable Line partner(Recipient to) {
        return to.partner() == null ? null : partners.one(to.partner()).orElse(null);
    }

    private String name(ServiceList.Line service) {
        return isVietnamese() ? service.nameVi() : service.nameEn();
    }

    private String name(PartnerList.Line partner) {
        return isVietnamese() ? partner.listing().nameVi() : partner.listing().nameEn();
    }

    private boolean isVietnamese() {
        return Objects.equals(words.of("language.code"), "vi");
    }
}
