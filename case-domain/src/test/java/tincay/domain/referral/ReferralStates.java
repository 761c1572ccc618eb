package tincay.domain.referral;

import java.lang.reflect.Field;
import java.util.List;

/** How a referral stands, asked of what the referral itself remembers. */
public final class ReferralStates {

    private ReferralStates() {}

    /** The state after these facts. */
    public static String after(List<ReferralEvent> history) {
        var referral = new Referral();
        history.forEach(referral::evolve);
        try {
            Field state = Referral.class.getDeclaredField("state");
            state.setAccessible(true);
            return state.get(referral).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
