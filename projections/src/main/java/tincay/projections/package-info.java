/** What can be read: one package for each read model, built from events and rebuilt from them at will. */
@NullMarked
package tincay.projections;

import org.jspecify.annotations.NullMarked;
