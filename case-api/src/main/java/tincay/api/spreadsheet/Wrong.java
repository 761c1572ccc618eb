package tincay.api.spreadsheet;

/**
 * One thing that is wrong in the ledger.
 *
 * @param row as the spreadsheet counts, the heading being 1
 * @param column a column of the template, or the answer that is missing in all of them
 * @param code why, as everywhere else
 */
public record Wrong(int row, String column, String code) {}
