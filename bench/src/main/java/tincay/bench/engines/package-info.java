/** What is measured: our application, the floor below it, and its peers, all on one PostgreSQL. */
@NullMarked
package tincay.bench.engines;

import org.jspecify.annotations.NullMarked;
