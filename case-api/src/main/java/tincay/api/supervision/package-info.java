/** What a supervisor does: open a case with a reason, let it end or not, hand it over, look at what was done in urgency. */
@NullMarked
package tincay.api.supervision;

import org.jspecify.annotations.NullMarked;
