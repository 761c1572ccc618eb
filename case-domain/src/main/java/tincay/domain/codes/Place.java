package tincay.domain.codes;

import java.time.LocalDate;

/** A unit of the State by its code and the day that code began to mean it: codes were reused in 2025. */
public record Place(String code, LocalDate validFrom) {}
