package tincay.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import tincay.domain.Village;
import tincay.domain.eventname.EventNames;
import tincay.domain.stream.Command;
import tincay.domain.stream.Event;

/** Tries every wish in every state that can be reached, and draws what happened. */
final class Exploration<E extends Event> {

    private final Class<E> family;
    private final Function<List<E>, String> state;
    private final Map<String, List<Command>> roads = new LinkedHashMap<>();
    private final Set<String> arrows = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();
    private List<Command> beginning = List.of();

    Exploration(Class<E> family, Function<List<E>, String> state) {
        this.family = family;
        this.state = state;
    }

    Exploration<E> from(Command... first) {
        beginning = List.of(first);
        List<E> history = live(beginning);
        roads.put(state.apply(history), beginning);
        arrows.add(arrow(
                "[*]",
                state.apply(history),
                EventNames.nameOf(history.getFirst().getClass())));
        return this;
    }

    Exploration<E> trying(List<Command> wishes) {
        Deque<String> unseen = new ArrayDeque<>(roads.keySet());
        while (!unseen.isEmpty()) {
            String from = unseen.removeFirst();
            for (Command wish : wishes) {
                List<Command> road = new ArrayList<>(roads.get(from));
                int before = live(road).size();
                road.add(wish);
                List<E> history = live(road);
                String to = state.apply(history);
                history.subList(before, history.size()).forEach(fact -> {
                    arrows.add(arrow(from, to, EventNames.nameOf(fact.getClass())));
                    left.add(from);
                });
                if (roads.putIfAbsent(to, road) == null) {
                    unseen.add(to);
                }
            }
        }
        return this;
    }

    /** The diagram; who cannot be left is an end. */
    String drawn() {
        var diagram = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        arrows.forEach(arrow -> diagram.append("    ").append(arrow).append('\n'));
        roads.keySet().stream()
                .filter(reached -> !left.contains(reached))
                .forEach(end -> diagram.append("    ").append(end).append(" --> [*]\n"));
        return diagram.append("```\n").toString();
    }

    /** What happened on this road; a wish that is refused changes nothing. */
    private List<E> live(List<Command> road) {
        var village = new Village();
        road.forEach(village::ask);
        return village.history().stream()
                .map(event -> (Object) event.getPayload())
                .filter(family::isInstance)
                .map(family::cast)
                .toList();
    }

    private static String arrow(String from, String to, String event) {
        return from + " --> " + to + ": " + event;
    }
}
