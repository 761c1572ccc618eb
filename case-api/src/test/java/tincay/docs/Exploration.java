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
    private final Map<Arrow, Set<String>> arrows = new LinkedHashMap<>();
    private final Set<String> left = new LinkedHashSet<>();
    private List<Command> beginning = List.of();

    private record Arrow(String from, String to) {

        boolean stays() {
            return from.equals(to);
        }
    }

    Exploration(Class<E> family, Function<List<E>, String> state) {
        this.family = family;
        this.state = state;
    }

    Exploration<E> from(Command... first) {
        beginning = List.of(first);
        List<E> history = live(beginning);
        roads.put(state.apply(history), beginning);
        history.forEach(fact -> arrow("[*]", state.apply(history), EventNames.nameOf(fact.getClass())));
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
                    arrow(from, to, EventNames.nameOf(fact.getClass()));
                    left.add(from);
                });
                if (roads.putIfAbsent(to, road) == null) {
                    unseen.add(to);
                }
            }
        }
        return this;
    }

    /** The diagram of what changes the state, and below it what leaves it as it is; who cannot be left is an end. */
    String drawn() {
        var diagram = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        arrows.forEach((arrow, events) -> {
            if (!arrow.stays()) {
                diagram.append("    %s --> %s: %s\n".formatted(arrow.from(), arrow.to(), String.join(", ", events)));
            }
        });
        roads.keySet().stream()
                .filter(reached -> !left.contains(reached))
                .forEach(end -> diagram.append("    ").append(end).append(" --> [*]\n"));
        return diagram.append("```\n").append(staying()).toString();
    }

    /** What leaves which states as they are, one line for all that leaves the same ones. */
    private String staying() {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        arrows.forEach((arrow, events) -> {
            if (arrow.stays()) {
                events.forEach(event ->
                        where.computeIfAbsent(event, _ -> new LinkedHashSet<>()).add(arrow.from()));
            }
        });
        Map<Set<String>, Set<String>> lines = new LinkedHashMap<>();
        where.forEach((event, states) ->
                lines.computeIfAbsent(states, _ -> new LinkedHashSet<>()).add(event));
        var text = new StringBuilder(lines.isEmpty() ? "" : "\nAs it is stays\n\n");
        lines.forEach((states, events) ->
                text.append("- `%s` after `%s`\n".formatted(String.join("`, `", states), String.join("`, `", events))));
        return text.toString();
    }

    /** What happened on this road; a wish that is refused changes nothing. */
    private List<E> live(List<Command> road) {
        var village = Village.withRegisters();
        road.forEach(village::ask);
        return village.history().stream()
                .map(event -> (Object) event.getPayload())
                .filter(family::isInstance)
                .map(family::cast)
                .toList();
    }

    private void arrow(String from, String to, String event) {
        arrows.computeIfAbsent(new Arrow(from, to), _ -> new LinkedHashSet<>()).add(event);
    }
}
