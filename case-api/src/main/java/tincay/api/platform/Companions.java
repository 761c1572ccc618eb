package tincay.api.platform;

import org.jspecify.annotations.Nullable;

/** Rows that must stand or fall with the facts of the request under way: rights, answers given, what was imported. */
public interface Companions {

    /**
     * Has the statement run in the very transaction that stores the facts, after them.
     *
     * @param sql one statement with a question mark for each parameter
     * @throws IllegalStateException if no request is under way
     */
    void add(String sql, @Nullable Object... params);
}
