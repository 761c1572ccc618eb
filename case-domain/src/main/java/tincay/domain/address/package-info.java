/** The register of trusted addresses (Law 13/2022 art. 36): public facts; an individual host's name is sealed. */
@NullMarked
package tincay.domain.address;

import org.jspecify.annotations.NullMarked;
