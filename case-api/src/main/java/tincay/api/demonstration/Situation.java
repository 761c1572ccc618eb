package tincay.api.demonstration;

import java.util.List;

/** A kind of case the demonstration shows, from the list of situations of its makers. */
interface Situation {

    /** Its short name. */
    String tag();

    /** What happens, in order; whatever lies after the end of the history is left out. */
    List<Verb> told();
}
