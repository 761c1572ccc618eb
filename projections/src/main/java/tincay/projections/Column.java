package tincay.projections;

/** One column of a table: its name, its PostgreSQL type, and what may stand in it. */
public record Column(String name, String type, Content content) {

    enum Content {
        KEY,
        ALWAYS,
        SOMETIMES,
        /** Counts the rows in the order they came. */
        COUNTED
    }

    public static Column key(String name, String type) {
        return new Column(name, type, Content.KEY);
    }

    public static Column always(String name, String type) {
        return new Column(name, type, Content.ALWAYS);
    }

    public static Column sometimes(String name, String type) {
        return new Column(name, type, Content.SOMETIMES);
    }

    public static Column counted(String name) {
        return new Column(name, "bigint", Content.COUNTED);
    }

    boolean is(Content other) {
        return content == other;
    }

    String ddl() {
        return name + " " + type
                + switch (content) {
                    case KEY, ALWAYS -> " not null";
                    case SOMETIMES -> "";
                    case COUNTED -> " generated always as identity";
                };
    }
}
