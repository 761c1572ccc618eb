package tincay.domain.codes;

/** What somebody is to a worker; a core tie keeps the worker out, whatever the reason. */
public enum Tie {
    SELF(true),
    PARTNER(true),
    PARENT(true),
    CHILD(true),
    SIBLING(true),
    OTHER_KIN(false),
    CLOSE(false),
    WORK(false),
    NONE(false);

    private final boolean core;

    Tie(boolean core) {
        this.core = core;
    }

    public boolean isCore() {
        return core;
    }
}
