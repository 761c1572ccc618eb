package tincay.api.addressdesk;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.ConsentGiver;

/** Who takes a consent back, if it was said; a child may, whoever agreed for it. */
record WithdrawalAnswers(@Nullable ConsentGiver by) {

    static final WithdrawalAnswers UNSAID = new WithdrawalAnswers(null);
}
