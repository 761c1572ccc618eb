/** Finding a commune by what people call it: the name of now, or the name of then. */
@NullMarked
package tincay.api.places;

import org.jspecify.annotations.NullMarked;
