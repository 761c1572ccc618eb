package tincay.api.spreadsheet;

import java.util.regex.Pattern;

/** Recognises Vietnamese written for the fonts of before Unicode, which looks like other letters when read as what it says. */
final class LegacyText {

    /** VNI: the mark is a letter of its own after the vowel; these letters follow no vowel in Vietnamese. */
    private static final Pattern VNI =
            Pattern.compile("[aeiouy][øûï]|[aeo][åä]|a[ëü]|[ae]ù|[aeo]â|oâ|ñ[aeiouö]|[AEIOUY][ØÛÏ]|[AEO][ÅÄÂ]");

    /** TCVN3: vowels with marks lie where Latin-1 has signs and letters that no Vietnamese word holds. */
    private static final Pattern TCVN3 = Pattern.compile("[A-Za-z][µ¸¶·¹»¾¼½Æ©®¨Ð×ØÞßåäæçëîïñöøþ]|[®§][a-zA-Zµ¸¶·¹]");

    private LegacyText() {}

    static boolean isVni(String text) {
        return VNI.matcher(text).find();
    }

    static boolean isTcvn3(String text) {
        return !isVni(text) && TCVN3.matcher(text).find();
    }
}
