/**
 * The paper ledger, typed into a spreadsheet: every row is read and checked before the first is taken in, and a row is taken
 * in whole or not at all. What is wrong is named by row and column, never by what stands there.
 */
@NullMarked
package tincay.api.spreadsheet;

import org.jspecify.annotations.NullMarked;
