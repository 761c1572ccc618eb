package tincay.api.addressdesk;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.Intake.Someone;
import tincay.domain.codes.PersonRole;

/** Somebody who comes into a case after the intake. */
record AddedPerson(
        @NotNull PersonRole role,
        @Valid @NotNull Someone person,
        @PastOrPresent @Nullable LocalDate on) {
    @Override
    public String toString() {
        return "▇";
    }
}
