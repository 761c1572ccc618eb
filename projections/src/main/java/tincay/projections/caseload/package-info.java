/**
 * A worker asks: which cases are mine, and what was answered? As stale as the projector is behind; a writer waits for her own change.
 * Never holds a name, a form of violence, a telephone number, or a case its reader is not assigned to: the assignment is
 * read from the authority tables, not from here.
 */
@NullMarked
package tincay.projections.caseload;

import org.jspecify.annotations.NullMarked;
