/**
 * How fast the system is: one class for each question, all answered with ratios of one run, so that a slow or a busy machine
 * changes nothing.
 */
@NullMarked
package tincay.bench;

import org.jspecify.annotations.NullMarked;
