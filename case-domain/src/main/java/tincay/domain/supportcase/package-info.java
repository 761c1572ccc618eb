/**
 * One survivor's case, from intake to closure (Law 13/2022 arts. 19, 35, 36). This stream decides what is shared and when
 * it ends: it holds the consents and the open referrals, so no other stream can be asked behind the survivor's back.
 */
@NullMarked
package tincay.domain.supportcase;

import org.jspecify.annotations.NullMarked;
