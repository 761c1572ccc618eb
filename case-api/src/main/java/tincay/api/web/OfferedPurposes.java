package tincay.api.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tincay.domain.privacy.DisclosurePurpose;

/** What a person can want to see something for. */
public record OfferedPurposes(List<DisclosurePurpose> all) {

    public static OfferedPurposes of(DisclosurePurpose... all) {
        return new OfferedPurposes(List.of(all));
    }

    /** To choose from on a page. */
    public Map<String, String> choices() {
        return Options.of("DISCLOSURE_PURPOSE", all.stream().map(Enum::name));
    }

    /** The purpose chosen on a page; null if none of them was. */
    public @Nullable DisclosurePurpose chosen(@Nullable String word) {
        return all.stream()
                .filter(purpose -> purpose.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    public boolean contains(@Nullable DisclosurePurpose purpose) {
        return purpose != null && all.contains(purpose);
    }
}
