/** Measuring: sides taken in turn, round after round, and what can be said of their ratios. */
@NullMarked
package tincay.bench.rounds;

import org.jspecify.annotations.NullMarked;
