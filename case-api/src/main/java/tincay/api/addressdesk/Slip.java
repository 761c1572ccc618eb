package tincay.api.addressdesk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

    /** Words that would tell whoever finds the paper. */
    static final List<String> NEVER = List.of(
            "bạo lực",
            "violence",
            "tạm lánh",
            "shelter",
            "nguy cơ",
            "risk",
            "hồ sơ",
            "an toàn",
            "phụ nữ",
            "công an",
            "tincay");

    Slip {
        Refused.when(Stream.of(receiver, desk, word, meeting, phone).anyMatch(Slip::tells), SlipRefusal.TELLS_TOO_MUCH);
    }

    private static boolean tells(@Nullable String text) {
        return text != null && NEVER.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    }
}
