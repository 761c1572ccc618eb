package tincay.api.unionoffice;

import tincay.api.platform.http.PrefixedIds;
import tincay.domain.programme.TargetId;
import tincay.domain.stream.Id;

/** The ids of the office as programs see them. */
final class OfficeIds {

    private OfficeIds() {}

    static String of(Id id) {
        return id instanceof TargetId ? "tgt-" + id.value() : PrefixedIds.of(id);
    }
}
