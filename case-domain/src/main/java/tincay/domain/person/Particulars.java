package tincay.domain.person;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ReportChannel;
import tincay.domain.codes.Sex;

/**
 * What else is known of somebody beside the survivor, in clear.
 *
 * @param injured of a child who came along
 * @param reportedBy of who reported
 */
public record Particulars(
        @Nullable Sex sex,
        @Nullable Boolean injured,
        @Nullable ReportChannel reportedBy) {
    @Override
    public String toString() {
        return "▇";
    }
}
