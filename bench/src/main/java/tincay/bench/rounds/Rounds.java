package tincay.bench.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each side reached in each round. A round goes forth and back (A-B-B-A): a machine that becomes slower meanwhile is
 * slower for all.
 */
public record Rounds(List<Map<String, Double>> figures) {

    /** Takes the sides in turn; a first time forth only makes all of them warm and is not counted. */
    public static Rounds take(int count, List<Side> sides) throws Exception {
        List<Side> path = new ArrayList<>(sides);
        path.addAll(sides.reversed());
        for (Side side : sides) {
            side.slice().figure();
        }
        List<Map<String, Double>> figures = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            Map<String, Double> reached = new LinkedHashMap<>();
            for (Side side : path) {
                reached.merge(side.name(), side.slice().figure() / 2, Double::sum);
            }
            figures.add(Collections.unmodifiableMap(reached));
        }
        return new Rounds(List.copyOf(figures));
    }

    /** The sides, in the order they were named. */
    public List<String> sides() {
        return List.copyOf(figures.getFirst().keySet());
    }

    /** What the sides above reached over what those below reached, in each round. */
    public List<Double> ratios(List<String> above, List<String> below) {
        return figures.stream()
                .map(round -> product(round, above) / product(round, below))
                .toList();
    }

    private static double product(Map<String, Double> round, List<String> sides) {
        return sides.stream()
                .map(side -> {
                    Double figure = round.get(side);
                    if (figure == null) {
                        throw new IllegalArgumentException("no such side: " + side);
                    }
                    return figure;
                })
                .reduce(1.0, (a, b) -> a * b);
    }
}
