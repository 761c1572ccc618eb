package tincay.api.addressdesk;

import java.util.Map;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.http.Replies;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.NoteId;
import tincay.domain.worker.Role;

@RestController
class StrikeEntryEndpoint {

    private final StrikeEntry entries;

    StrikeEntryEndpoint(StrikeEntry entries) {
        this.entries = entries;
    }

    /** Strikes a note that has no place in this file. */
    @PostMapping("/api/v1/cases/{caseId}/entries/{noteId}/strike")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ResponseEntity<Map<String, Object>> strike(
            @PathVariable CaseId caseId,
            @PathVariable NoteId noteId,
            @Valid @RequestBody StrikeEntry.Strike strike,
            Call call) {
        return Replies.of(entries.strike(caseId, noteId, strike, call));
    }
}
