/** The database nobody has to install: a real PostgreSQL below the data folder, private, durable and checked before it is trusted. */
@NullMarked
package tincay.api.platform.postgres;

import org.jspecify.annotations.NullMarked;
