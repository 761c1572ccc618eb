/**
 * A worker asks: what must I do by when? A supervisor asks: what is late at which address? The clock asks: what was missed and
 * not said yet? As stale as the projector is behind. Never holds a name or anything sealed; whose a case is, is read from the
 * authority tables, not from here.
 */
@NullMarked
package tincay.projections.duties;

import org.jspecify.annotations.NullMarked;
