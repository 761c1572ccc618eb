/** The names under which events are stored: pinned strings that outlive every class name. */
@NullMarked
package tincay.domain.eventname;

import org.jspecify.annotations.NullMarked;
