/**
 * Tables people take away: a spreadsheet, or text a spreadsheet reads. Written row by row into the answer, so that a long list
 * needs no more memory than a short one, and no file of it stays behind.
 */
@NullMarked
package tincay.api.tables;

import org.jspecify.annotations.NullMarked;
