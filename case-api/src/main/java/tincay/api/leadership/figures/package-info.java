/**
 * A released table as it is read: words, numbers to the nearest five, and a figure drawn from nothing but these. Whatever is
 * drawn here is a function of the shown numbers: two artefacts that are shown alike give the same bytes.
 */
@NullMarked
package tincay.api.leadership.figures;

import org.jspecify.annotations.NullMarked;
