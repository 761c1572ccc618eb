/** What the union office does: the register of addresses, the services, the programme's activities and targets. No case. */
@NullMarked
package tincay.api.unionoffice;

import org.jspecify.annotations.NullMarked;
