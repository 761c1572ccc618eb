/** What every desk stands on: commands in, answers out, once. */
@NullMarked
package tincay.api.platform;

import org.jspecify.annotations.NullMarked;
