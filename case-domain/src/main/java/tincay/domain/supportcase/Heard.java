package tincay.domain.supportcase;

import tincay.domain.codes.ReferralChannel;
import tincay.domain.privacy.Confidential;

/** How the sender came to know what a partner outside replied: on paper or by telephone, and from whom. */
public record Heard(ReferralChannel by, Confidential<Informant> who) {}
