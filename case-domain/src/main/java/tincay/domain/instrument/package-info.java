/**
 * What professionals have to approve before it is used with real people: the questions about danger and the texts of
 * consent, version by version. Until then every page that uses them says that they are a draft.
 */
@NullMarked
package tincay.domain.instrument;

import org.jspecify.annotations.NullMarked;
