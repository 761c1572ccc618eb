package tincay.projections.statistics.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.projections.statistics.draw.NoiseRow;
import tincay.projections.statistics.draw.NoiseRows;

/** The plans there are, read from their files: lines of parts between tabs, the first part saying what the line is. */
public final class Plans {

    private Plans() {}

    /**
     * The plan with this name.
     *
     * @throws IllegalArgumentException if there is none, if its file makes no sense, or if it charges too much
     */
    public static Plan named(String name) {
        try (InputStream file = name.matches("[A-Za-z0-9-]+") ? Plans.class.getResourceAsStream(name + ".tsv") : null) {
            if (file == null) {
                throw new IllegalArgumentException("there is no such plan");
            }
            return read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The plan a file tells. */
    static Plan read(String name, String file) {
        Map<Level, List<String>> areas = new EnumMap<>(Level.class);
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        List<TablePlan> tables = new ArrayList<>();
        List<Span> freezes = new ArrayList<>();
        for (String line : file.lines()
                .filter(some -> !some.startsWith("#") && !some.isBlank())
                .toList()) {
            String[] parts = line.split("\t", -1);
            switch (parts[0]) {
                case "areas" -> areas.put(Level.valueOf(parts[1]), List.of(parts[2].split(",")));
                case "freezes" -> freezes.add(Span.valueOf(parts[1]));
                case "dimension" -> dimensions.put(parts[1], dimension(parts));
                case "table" -> tables.add(table(parts, dimensions));
                default -> throw new IllegalArgumentException("a line of plan " + name + " makes no sense");
            }
        }
        if (freezes.size() != 1) {
            throw new IllegalArgumentException("plan " + name + " does not say when facts freeze");
        }
        return new Plan(name, areas, freezes.getFirst(), tables);
    }

    /** {@code dimension, name, aspect, class=value,value;class=*;…}; a class without values holds the value it is named by. */
    private static Dimension dimension(String[] parts) {
        return new Dimension(
                parts[1],
                Aspect.valueOf(parts[2]),
                Arrays.stream(parts[3].split(";")).map(Plans::valueClass).toList());
    }

    private static ValueClass valueClass(String text) {
        int is = text.indexOf('=');
        return is < 0
                ? new ValueClass(text, List.of(text))
                : new ValueClass(
                        text.substring(0, is), List.of(text.substring(is + 1).split(",")));
    }

    /** {@code table, name, level, span, measure, dimensions or -, variance, bound, most}. */
    private static TablePlan table(String[] parts, Map<String, Dimension> dimensions) {
        List<Dimension> by = parts[5].equals("-")
                ? List.of()
                : Arrays.stream(parts[5].split(","))
                        .map(name -> known(dimensions, name))
                        .toList();
        NoiseRow row = NoiseRows.of(Long.parseLong(parts[6]), Long.parseLong(parts[7]))
                .orElseThrow(() -> new IllegalArgumentException("there is no such noise"));
        return new TablePlan(
                parts[1],
                Level.valueOf(parts[2]),
                Span.valueOf(parts[3]),
                Measure.valueOf(parts[4]),
                by,
                row,
                Integer.parseInt(parts[8]));
    }

    private static Dimension known(Map<String, Dimension> dimensions, String name) {
        Dimension dimension = dimensions.get(name);
        if (dimension == null) {
            throw new IllegalArgumentException("a table is divided by what the plan does not describe");
        }
        return dimension;
    }
}
