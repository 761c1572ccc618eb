/**
 * A counsellor asks: what was sent to my service, and what may I read of it? As stale as the projector is behind. Holds only
 * what was consented, sealed; whether it may still be seen is read from the authority tables, which a withdrawal changes in
 * its own transaction.
 */
@NullMarked
package tincay.projections.referralinbox;

import org.jspecify.annotations.NullMarked;
