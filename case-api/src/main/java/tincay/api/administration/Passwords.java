package tincay.api.administration;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords made here: twenty signs that are not misread, about a hundred bits. */
final class Passwords {

    private static final String SIGNS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String draw() {
        return RANDOM.ints(20, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }
}
