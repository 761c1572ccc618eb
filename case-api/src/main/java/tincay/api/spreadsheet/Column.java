package tincay.api.spreadsheet;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The columns of the paper ledger, in the order of the template, and the answer of the intake each is. */
enum Column {
    NUMBER(null, Kind.TEXT, null),
    HAPPENED_ON("happenedOn", Kind.DAY, null),
    BROUGHT_BY("broughtBy", Kind.CODE, "BROUGHT_BY"),
    CALL_NAME("person.callName", Kind.TEXT, null),
    FULL_NAME("person.fullName", Kind.TEXT, null),
    BIRTH_YEAR("person.birthYear", Kind.TEXT, null),
    SEX("facts.sex", Kind.CODE, "SEX"),
    AGE_BAND("facts.ageBand", Kind.CODE, "AGE_BAND"),
    ETHNIC_GROUP("facts.ethnicGroup", Kind.CODE, "ETHNIC_GROUP"),
    COMMUNE("facts.commune", Kind.PLACE, null),
    FORMS("violence.forms", Kind.CODES, "VIOLENCE_FORM"),
    PRIMARY_FORM("violence.primaryForm", Kind.CODE, "VIOLENCE_FORM"),
    RELATION("facts.relation", Kind.CODE, "RELATION"),
    LIVING_TOGETHER("facts.livingTogether", Kind.YES_NO, null),
    ACCOUNT("account", Kind.TEXT, null),
    CONSENT_CHANNEL("consent.channel", Kind.CODE, "CONSENT_CHANNEL"),
    WITNESS("consent.witness", Kind.TEXT, null);

    /** How a cell is read. */
    enum Kind {
        TEXT,
        DAY,
        CODE,
        CODES,
        PLACE,
        YES_NO
    }

    private final @Nullable String field;
    private final Kind kind;
    private final @Nullable String list;

    Column(@Nullable String field, Kind kind, @Nullable String list) {
        this.field = field;
        this.kind = kind;
        this.list = list;
    }

    Kind kind() {
        return kind;
    }

    Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The list its codes are of. */
    String list() {
        if (list == null) {
            throw new IllegalStateException(this + " has no codes");
        }
        return list;
    }

    /** The column an answer stands in; what stands in none belongs to the row as a whole. */
    static Optional<Column> of(String field) {
        return Stream.of(values())
                .filter(column -> field.equals(column.field)
                        || field.startsWith(column.field + "[")
                        || field.startsWith(column.field + "."))
                .findFirst();
    }
}
