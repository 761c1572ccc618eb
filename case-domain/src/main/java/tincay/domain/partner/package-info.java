/**
 * Partners outside the system that help by paper or telephone: health station, police, legal aid (Law 13/2022 art. 35). Public
 * text only, kept by the union office.
 */
@NullMarked
package tincay.domain.partner;

import org.jspecify.annotations.NullMarked;
