package tincay.domain.codes;

/** What a risk assessment needs to know beside the answers. */
public record RiskFacts(boolean underSixteen, boolean pregnant) {}
