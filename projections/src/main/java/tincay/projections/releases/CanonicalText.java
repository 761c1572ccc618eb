package tincay.projections.releases;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import tincay.projections.statistics.release.Artefact;

/**
 * An artefact as text, in the one way it is written (RFC 8785: names in order, no spaces, numbers as short as they can be), so
 * that the same numbers always have the same hash.
 */
public record CanonicalText(String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The text of an artefact. */
    public static CanonicalText of(Artefact artefact) {
        ObjectNode root = NODES.objectNode();
        root.put("blind", artefact.blind());
        root.put("from", artefact.from().toString());
        root.put("plan", artefact.plan());
        root.put("release", artefact.release());
        root.put("revision", artefact.revision());
        var tables = root.putArray("tables");
        artefact.tables().forEach(table -> tables.add(node(table)));
        root.put("until", artefact.until().toString());
        return new CanonicalText(JSON.writeValueAsString(root));
    }

    private static ObjectNode node(Artefact.Numbers table) {
        ObjectNode node = NODES.objectNode();
        node.put("area", table.area());
        table.carried().ifPresent(variance -> node.set("carried", number(variance)));
        var cells = node.putArray("cells");
        table.cells().forEach(cell -> cells.addObject().put("name", cell.name()).put("value", cell.value()));
        node.put("error", table.error());
        node.put("measure", table.measure());
        node.put("name", table.name());
        node.put("revision", table.revision());
        return node;
    }

    /** Whole numbers without a point. */
    private static JsonNode number(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return NODES.numberNode(exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    /**
     * The artefact it tells.
     *
     * @throws IllegalStateException if it is not written in that one way
     */
    public Artefact artefact() {
        JsonNode root = JSON.readTree(text);
        var artefact = new Artefact(
                root.required("release").asString(),
                root.required("revision").asInt(),
                root.required("plan").asString(),
                LocalDate.parse(root.required("from").asString()),
                LocalDate.parse(root.required("until").asString()),
                root.required("blind").asString(),
                root.required("tables").valueStream().map(CanonicalText::table).toList());
        if (!of(artefact).equals(this)) {
            throw new IllegalStateException("a published artefact is not written as it was");
        }
        return artefact;
    }

    private static Artefact.Numbers table(JsonNode node) {
        Optional<Double> carried =
                node.has("carried") ? Optional.of(node.required("carried").asDouble()) : Optional.empty();
        List<Artefact.Cell> cells = node.required("cells")
                .valueStream()
                .map(cell -> new Artefact.Cell(
                        cell.required("name").asString(), cell.required("value").asLong()))
                .toList();
        return new Artefact.Numbers(
                node.required("name").asString(),
                node.required("area").asString(),
                node.required("measure").asString(),
                node.required("revision").asInt(),
                node.required("error").asLong(),
                carried,
                cells);
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String hash() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
