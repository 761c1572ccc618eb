package tincay.api.leadership;

import java.util.List;
import java.util.Optional;

import tincay.api.leadership.figures.Figures.OfPeriod;
import tincay.api.leadership.figures.ShownNumber;
import tincay.api.leadership.figures.ShownTable;

/**
 * One table of a release.
 *
 * @param total what its rows add up to, where the release says so
 * @param periods if it is a total itself: some periods before, and its own as the last
 */
record ReleasedTable(ShownRelease release, ShownTable shown, Optional<ShownNumber> total, List<OfPeriod> periods) {

    ReleasedTable {
        periods = List.copyOf(periods);
    }
}
