package tincay.api.instruments;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.http.Checks;
import tincay.domain.instrument.InstrumentCommand;

/** Writes down that a professional approved a version that is in force. */
@Component
class ApproveInstrument {

    private final ApprovedInstruments instruments;
    private final CommandDesk desk;
    private final Clock clock;

    ApproveInstrument(ApprovedInstruments instruments, CommandDesk desk, Clock clock) {
        this.instruments = instruments;
        this.desk = desk;
        this.clock = clock;
    }

    Answer approve(Approval approval, Call call) {
        new Checks()
                .fault(!instruments.isInForce(approval.kind(), approval.version()), "version", "field.unknown")
                .notInFuture("approvedOn", approval.approvedOn(), clock)
                .done();
        var command = new InstrumentCommand.ApproveInstrument(
                approval.kind(), approval.version(), approval.approvedBy().strip(), approval.approvedOn());
        return desk.perform(
                call.withoutVersion(), List.of(command), version -> new Answer(201, null, version, Map.of()));
    }
}
