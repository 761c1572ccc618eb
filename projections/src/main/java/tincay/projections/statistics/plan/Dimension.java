package tincay.projections.statistics.plan;

import java.util.List;

/**
 * One way to divide a table into rows.
 *
 * @param name as it stands in the name of a cell
 * @param classes in the order they are published; together they hold every value there can be
 */
public record Dimension(String name, Aspect aspect, List<ValueClass> classes) {

    public Dimension {
        classes = List.copyOf(classes);
    }

    /**
     * The place of the class a value is published in: the first that holds it.
     *
     * @throws IllegalStateException if the plan forgot it
     */
    public int place(String value) {
        for (int i = 0; i < classes.size(); i++) {
            if (classes.get(i).holds(value)) {
                return i;
            }
        }
        throw new IllegalStateException("a value has no class in " + name);
    }
}
