package tincay.api.backup;

/**
 * One table as it was.
 *
 * @param sha256 over its rows in their order, which for events is the order of the log
 */
record Part(String table, long rows, String sha256) {}
