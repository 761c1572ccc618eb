package tincay.api.statistics;

import tincay.api.Running;
import tincay.projections.releases.CanonicalText;

/** A release as it comes out when it is drawn again, whether it was published or not. */
public final class DrawnAgain {

    private DrawnAgain() {}

    public static CanonicalText of(Running node, String release) {
        var draw = node.bean(DrawRelease.class);
        return CanonicalText.of(draw.of(draw.period(release)));
    }
}
