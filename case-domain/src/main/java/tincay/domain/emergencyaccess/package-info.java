/**
 * Opening a case one is not assigned to, with a reason, for a short time: a colleague stands in, the supervisor looks, or
 * somebody is in danger now. Each opening is a fact of the case, and an emergency is looked at afterwards by a second person.
 */
@NullMarked
package tincay.domain.emergencyaccess;

import org.jspecify.annotations.NullMarked;
