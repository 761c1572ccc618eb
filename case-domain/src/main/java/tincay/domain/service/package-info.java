/** Internal counselling services: public facts, no personal data. */
@NullMarked
package tincay.domain.service;

import org.jspecify.annotations.NullMarked;
