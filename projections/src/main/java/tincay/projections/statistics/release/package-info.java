/**
 * Numbers on their way out: drawn once for each cell, made to agree within an area and a period, rounded to whole cases, and
 * kept as an artefact that never changes. From here on nobody asks for a count again; pages, files and later releases read the
 * artefact. Shown is the nearest 5, or "under 5", which 0 is too.
 */
@NullMarked
package tincay.projections.statistics.release;

import org.jspecify.annotations.NullMarked;
