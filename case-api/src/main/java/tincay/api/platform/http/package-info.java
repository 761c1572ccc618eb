/**
 * The rules every request obeys before an endpoint sees it, and the words every failure is answered with. Fails closed:
 * what is not stated serves nobody; what goes wrong says a code and never a value.
 */
@NullMarked
package tincay.api.platform.http;

import org.jspecify.annotations.NullMarked;
