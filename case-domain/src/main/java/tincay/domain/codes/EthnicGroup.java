package tincay.domain.codes;

/**
 * One of the 54 ethnic groups.
 *
 * @param number1979 number of Decision 121-TCTK/PPCD
 * @param number2008 number of Decision 1019/QĐ-TCTK, which counts otherwise
 * @param verified2008 whether the second number was seen in a source
 */
public record EthnicGroup(String key, Label name, String number1979, String number2008, boolean verified2008) {}
