package tincay.api.platform.log;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A change that must stand or fall with the facts of its request. */
record Companion(String sql, List<@Nullable Object> params) {}
