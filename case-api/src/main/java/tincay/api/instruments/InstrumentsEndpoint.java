package tincay.api.instruments;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.http.Replies;
import tincay.domain.worker.Role;

/** What is in force and who approved it, for programs. */
@RestController
@For(Role.UNION_OFFICE)
class InstrumentsEndpoint {

    private final ApprovedInstruments instruments;
    private final ApproveInstrument approving;

    InstrumentsEndpoint(ApprovedInstruments instruments, ApproveInstrument approving) {
        this.instruments = instruments;
        this.approving = approving;
    }

    record Instruments(List<ApprovedInstruments.Line> items) {}

    /** The versions in force. */
    @GetMapping("/api/v1/instruments")
    Instruments list() {
        return new Instruments(instruments.all());
    }

    /** Writes down that a version in force was approved. */
    @PostMapping("/api/v1/instruments/approvals")
    ResponseEntity<Map<String, Object>> approve(@Valid @RequestBody Approval approval, Call call) {
        return Replies.of(approving.approve(approval, call));
    }
}
