package tincay.api.demonstration;

import java.time.LocalDate;
import java.util.List;

import tincay.domain.address.AddressId;
import tincay.domain.worker.WorkerId;

/**
 * Where a tale happens.
 *
 * @param address the invented address
 * @param staff who works there
 * @param formerCommune the code of the commune before July 2025
 * @param commune its code since
 * @param counselling the service that counsels the people of this address
 */
record Post(AddressId address, List<WorkerId> staff, String formerCommune, String commune, Counselling counselling) {

    private static final LocalDate NEW_UNITS = LocalDate.of(2025, 7, 1);

    /** The code of the commune on a day. */
    String communeOn(LocalDate day) {
        return day.isBefore(NEW_UNITS) ? formerCommune : commune;
    }

    /** The address of the history so many places further on. */
    Post further(int places) {
        List<Post> all = Founding.posts();
        return all.get(Math.floorMod(all.indexOf(this) + places, all.size()));
    }
}
