package tincay.domain.supportcase;

import static tincay.domain.supportcase.TransferRefusal.NOT_AGREED;

import java.util.EnumSet;
import java.util.Set;

import tincay.domain.codes.TransferReason;
import tincay.domain.refusal.Refused;

/**
 * Who decides that a case moves: the survivor. Only where the address itself is what she has to be kept from, because a worker
 * there is kin or because it is not safe, may the supervisor decide without her: to wait for her yes would mean to have her
 * asked by those very people.
 */
final class TransferRules {

    private static final Set<TransferReason> KEPT_FROM_HERE =
            EnumSet.of(TransferReason.KIN, TransferReason.NOT_SAFE_HERE);

    private TransferRules() {}

    static void sheAgreed(CaseState state, boolean agreed) {
        state.mustBeWritable();
        Refused.when(!agreed, NOT_AGREED);
    }

    static void sheAgreedOrIsKeptFromHere(CaseState state, TransferReason reason, boolean agreed) {
        if (!KEPT_FROM_HERE.contains(reason)) {
            sheAgreed(state, agreed);
        }
    }
}
