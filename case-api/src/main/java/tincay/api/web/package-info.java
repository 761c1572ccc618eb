/** What every page shares: layout, look, messages, the exit bar. */
@NullMarked
package tincay.api.web;

import org.jspecify.annotations.NullMarked;
