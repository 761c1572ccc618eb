package tincay.projections.statistics.counting;

import java.time.LocalDate;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;

/** What happened to a case, as far as it is counted. A case belongs to the period in which it was recorded. */
public sealed interface Happening {

    /** When and in which order it was recorded. */
    Moment at();

    /** It was opened, with these facts. */
    record Opened(Moment at, CodedFacts facts) implements Happening {}

    /** Its facts were put right. */
    record Corrected(Moment at, CodedFacts facts) implements Happening {}

    /** The danger was assessed. */
    record Assessed(Moment at, RiskLevel level) implements Happening {}

    /** Somebody was referred. */
    record Referred(Moment at, ServiceKind service) implements Happening {}

    /** A referral ended. */
    record Settled(Moment at, ServiceKind service, ReferralState end) implements Happening {}

    /** It ended. */
    record Closed(Moment at, ClosureReason reason) implements Happening {}

    /** It was opened again. */
    record Reopened(Moment at) implements Happening {}

    /** She was asked whether she may be counted, or took it back. */
    record Asked(Moment at, boolean mayBeCounted) implements Happening {}

    /** It was open at the end of a year; nobody recorded that. */
    record StillOpen(Moment at) implements Happening {}

    default LocalDate on() {
        return at().on();
    }
}
