package tincay.domain.codes;

/** How great the danger is judged to be; low never means safe. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
