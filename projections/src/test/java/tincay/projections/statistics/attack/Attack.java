package tincay.projections.statistics.attack;

import java.util.List;

/** Somebody who wants to know what is not published. */
interface Attack {

    /** Tries it once more. */
    void on(World world);

    /** How far it came. */
    List<Finding> findings();
}
