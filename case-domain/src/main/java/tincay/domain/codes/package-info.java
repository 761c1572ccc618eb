/**
 * Code lists, places, acts, the risk instrument and consent texts: data with a version, in both languages. A list that a rule
 * decides on is an enum as well; keys never change and are never reused.
 */
@NullMarked
package tincay.domain.codes;

import org.jspecify.annotations.NullMarked;
