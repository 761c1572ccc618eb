package tincay.api.addressdesk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.supportcase.WithheldReason;
import tincay.domain.worker.WorkerId;

/** How the notice to the commune was held back, as programs read it. */
record WithheldAnswer(WorkerId agreedBy, Instant withheldAt, Shown<WithheldReason> reason) {

    static @Nullable WithheldAnswer of(OpenFile open) {
        var withheld = open.file().withheld();
        return withheld == null
                ? null
                : new WithheldAnswer(
                        withheld.agreedBy(),
                        withheld.withheldAt(),
                        open.shown(withheld.reason(), WithheldReason.class));
    }
}
