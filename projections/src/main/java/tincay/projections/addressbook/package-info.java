/**
 * The register of trusted addresses. Asked by the union office, the supervisors and the leaders: which addresses are
 * there, in which commune then and now? Milliseconds stale. Never: a host's name in clear, a case, a count of cases.
 */
@NullMarked
package tincay.projections.addressbook;

import org.jspecify.annotations.NullMarked;
