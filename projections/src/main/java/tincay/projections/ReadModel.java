package tincay.projections;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that can be asked, built from the facts alone: the same facts in the same order give the same rows. */
public interface ReadModel {

    /** The name it is rebuilt under by hand, and under which its place in the log is kept. */
    String name();

    List<Shape> tables();

    /** Where its tables lie. */
    default String schema() {
        return "read_model";
    }

    /** The role of the database that may read its tables beside the application's own, if there is one. */
    default Optional<String> reader() {
        return Optional.empty();
    }

    /** The kinds of fact it asks about; whatever else happens changes nothing in it. */
    Set<Class<?>> facts();

    /** What a fact changes. */
    List<Change> fold(Recorded recorded);

    default boolean asksAbout(Class<?> kind) {
        return facts().stream().anyMatch(asked -> asked.isAssignableFrom(kind));
    }
}
