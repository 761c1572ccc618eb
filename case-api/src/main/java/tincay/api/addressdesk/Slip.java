package tincay.api.addressdesk;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.TellingWords;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.SlipRefusal;

/**
 * Everything that is printed on a slip that differs from slip to slip. It may be found in a pocket: nothing on it says who, or why.
 *
 * @param word what it is for, in a neutral word
 * @param desk whom to ask for there
 * @param meeting day and hour, if one was agreed
 * @param phone our own number, where it gives nobody away
 */
record Slip(
        String code,
        String receiver,
        @Nullable String desk,
        String word,
        @Nullable String meeting,
        @Nullable String phone) {

    /**
     * The same slip.
     *
     * @throws Refused if a word on it would tell whoever finds it
     */
    Slip tellingNothing(TellingWords words) {
        boolean tells = Stream.of(receiver, desk, word, meeting, phone)
                .filter(Objects::nonNull)
                .anyMatch(words::anywhereIn);
        Refused.when(tells, SlipRefusal.TELLS_TOO_MUCH);
        return this;
    }
}
