/** Publishes the statistics of closed periods, once, and destroys the keys of quarters whose time has come. */
@NullMarked
package tincay.api.statistics;

import org.jspecify.annotations.NullMarked;
