/**
 * The noise of one published number: which one it is follows from the contributors, the cell, the release and two keys, so
 * that the same release drawn again is the same, and nobody without the keys can tell what was added. Every cell is drawn,
 * zeros and totals too (cell key method: ABS TableBuilder, ONS Census 2021; truncated discrete Gaussian rows: Canonne, Kamath,
 * Steinke 2020). Nothing of a draw is ever logged.
 */
@NullMarked
package tincay.projections.statistics.draw;

import org.jspecify.annotations.NullMarked;
