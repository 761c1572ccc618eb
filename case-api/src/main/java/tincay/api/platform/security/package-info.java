/**
 * Who is it? Passwords, sessions and the rights of the moment. A session holds nothing but the worker's id: roles are read
 * for every request, so that a right taken away is gone at once.
 */
@NullMarked
package tincay.api.platform.security;

import org.jspecify.annotations.NullMarked;
