package tincay.projections;

import java.util.List;

/** Something that can be asked, built from the facts alone: the same facts in the same order give the same rows. */
public interface ReadModel {

    /** The name it is rebuilt under by hand, and under which its place in the log is kept. */
    String name();

    List<Shape> tables();

    /** What a fact changes; nothing, if the read model does not ask about facts of this kind, and then about none of them. */
    List<Change> fold(Recorded recorded);
}
