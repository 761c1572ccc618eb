package tincay.domain.privacy;

import java.util.Collection;

import tincay.domain.stream.Id;
import tincay.domain.worker.WorkerId;

/**
 * The only way to clear text. Asks the access rules, writes one row to the disclosure log, commits it, and only then
 * decrypts; if any of that fails nothing is opened.
 */
public interface Disclosure {

    /**
     * Opens values of one case or one referral for one reader, as one logged act.
     *
     * @param about what the values belong to: a case, a referral, an address
     * @throws tincay.domain.access.Hidden if the reader may not see it, or it does not exist
     */
    Disclosed open(WorkerId reader, Id about, DisclosurePurpose purpose, Collection<? extends Confidential<?>> values);

    /** The clear values of one act. */
    interface Disclosed {

        /** One of the values that were opened, read as the given type. */
        <T> Opened<T> of(Confidential<T> value, Class<T> type);
    }
}
