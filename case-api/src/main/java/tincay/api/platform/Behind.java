package tincay.api.platform;

import tincay.domain.stream.Id;

/** Whether something that happened in a case could not be read in, so that what is shown of it is old. */
public interface Behind {

    /**
     * Asks for a case or for one of its referrals.
     *
     * @param about the id of a case or of a referral
     */
    boolean isBehind(Id about);
}
