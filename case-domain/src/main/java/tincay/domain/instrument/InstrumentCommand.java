package tincay.domain.instrument;

import java.time.LocalDate;

import tincay.domain.codes.InstrumentKind;
import tincay.domain.stream.Command;

/** What may be asked of one version of an instrument. */
public sealed interface InstrumentCommand extends Command {

    InstrumentKind kind();

    String version();

    @Override
    default InstrumentId target() {
        return InstrumentId.of(kind(), version());
    }

    /**
     * Write down that it was approved.
     *
     * @param approvedBy the professional who approved it, who answers for it by name
     */
    record ApproveInstrument(InstrumentKind kind, String version, String approvedBy, LocalDate on)
            implements InstrumentCommand {
        @Override
        public String toString() {
            return "▇";
        }
    }
}
