/**
 * What people say about an address, on paper and without a name: entered by the union office and the supervisors, never by
 * those who work there, and read when five forms or more say it.
 */
@NullMarked
package tincay.api.feedback;

import org.jspecify.annotations.NullMarked;
