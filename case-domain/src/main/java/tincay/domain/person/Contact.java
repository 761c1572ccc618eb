package tincay.domain.person;

import org.jspecify.annotations.Nullable;

/** Where somebody lives and can be found, in clear. */
public record Contact(@Nullable String phone, @Nullable String homeAddress) {
    @Override
    public String toString() {
        return "▇";
    }
}
