package tincay.domain.worker;

import org.jspecify.annotations.Nullable;

import tincay.domain.address.AddressId;
import tincay.domain.service.ServiceId;

/** Where a role is held: at one address, for one service, or for an area (a place code). */
public record Scope(
        @Nullable AddressId address,
        @Nullable ServiceId service,
        @Nullable String areaCode) {

    public static Scope at(AddressId address) {
        return new Scope(address, null, null);
    }

    public static Scope of(ServiceId service) {
        return new Scope(null, service, null);
    }

    public static Scope area(String code) {
        return new Scope(null, null, code);
    }

    /** Whether it says where a role of that kind is held. */
    boolean fits(Role role) {
        return switch (role) {
            case ADDRESS_STAFF -> address != null;
            case COUNSELLOR -> service != null;
            case SUPERVISOR, UNION_LEADER -> areaCode != null;
            case UNION_OFFICE, DATA_PROTECTION_OFFICER, ADMINISTRATOR -> true;
        };
    }
}
