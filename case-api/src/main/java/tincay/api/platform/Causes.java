package tincay.api.platform;

import java.util.List;
import java.util.stream.Stream;

/** What lies behind a failure, told by class and place only: a message may quote what somebody typed. */
public final class Causes {

    private static final int MOST = 12;

    private Causes() {}

    /** The failure itself and what caused it, outermost first. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The same for a log. */
    public static List<String> places(Throwable failure) {
        return of(failure)
                .limit(MOST)
                .map(cause -> cause.getClass().getName() + " at "
                        + Stream.of(cause.getStackTrace()).limit(MOST).toList())
                .toList();
    }
}
