package tincay.api.unionoffice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.api.platform.http.PrefixedIds;
import tincay.domain.address.AddressId;
import tincay.domain.address.AddressLifeCommand;
import tincay.domain.address.AddressLifeCommand.CloseAddress;
import tincay.domain.address.AddressLifeCommand.ResumeAddress;
import tincay.domain.address.AddressLifeCommand.ReviewAddress;
import tincay.domain.address.AddressLifeCommand.SuspendAddress;

/** Writes into the register that an address was looked at, stops for a time, works again, or stops for good. */
@Component
class ChangeAddress {

    private static final int WORDS = 500;

    private final CommandDesk desk;
    private final Clock clock;

    ChangeAddress(CommandDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What the Union found, and when. */
    record Review(@Nullable String result, @Nullable LocalDate on) {}

    /** Why an address stops, and since when. */
    record Stop(@Nullable String reason, @Nullable LocalDate on) {}

    /** Since when it works again. */
    record Resumption(@Nullable LocalDate on) {}

    Answer review(AddressId address, Review entry, Checks checks, Call call) {
        words(checks, "result", entry.result());
        day(checks, entry.on());
        return perform(
                new ReviewAddress(address, requireNonNull(entry.result()).strip(), requireNonNull(entry.on())), call);
    }

    Answer suspend(AddressId address, Stop entry, Checks checks, Call call) {
        words(checks, "reason", entry.reason());
        day(checks, entry.on());
        return perform(
                new SuspendAddress(address, requireNonNull(entry.reason()).strip(), requireNonNull(entry.on())), call);
    }

    Answer resume(AddressId address, Resumption entry, Checks checks, Call call) {
        day(checks, entry.on());
        return perform(new ResumeAddress(address, requireNonNull(entry.on())), call);
    }

    Answer close(AddressId address, Stop entry, Checks checks, Call call) {
        words(checks, "reason", entry.reason());
        day(checks, entry.on());
        return perform(
                new CloseAddress(address, requireNonNull(entry.reason()).strip(), requireNonNull(entry.on())), call);
    }

    private static void words(Checks checks, String field, @Nullable String words) {
        checks.required(field, words).atMost(field, words, WORDS);
    }

    private void day(Checks checks, @Nullable LocalDate on) {
        checks.required("on", on).notInFuture("on", on, clock).done();
    }

    private Answer perform(AddressLifeCommand command, Call call) {
        String id = PrefixedIds.of(command.address());
        return desk.perform(
                call,
                List.of(command),
                version -> new Answer(201, "/api/v1/addresses/" + id, version, Map.of("addressId", id)));
    }
}
