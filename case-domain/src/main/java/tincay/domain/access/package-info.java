/**
 * Who may: core rules nobody can lift, then assignment and scope. Pure functions over facts; whoever asks brings the facts.
 * What is shown for a hidden case is what is shown for no case.
 */
@NullMarked
package tincay.domain.access;

import org.jspecify.annotations.NullMarked;
