/** The interface described for programs (OpenAPI 3.1), made from the code and held to every message the tests exchange. */
@NullMarked
package tincay.api.platform.description;

import org.jspecify.annotations.NullMarked;
