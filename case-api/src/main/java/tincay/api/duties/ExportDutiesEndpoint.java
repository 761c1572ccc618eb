package tincay.api.duties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.tables.Table;
import tincay.api.tables.TableAnswers;
import tincay.api.tables.TableFormat;
import tincay.domain.worker.Role;

/** The work list of a supervisor's areas as a file, for programs. */
@RestController
@For(Role.SUPERVISOR)
class ExportDutiesEndpoint {

    private final ExportDuties duties;
    private final WhoIsSignedIn who;

    ExportDutiesEndpoint(ExportDuties duties, WhoIsSignedIn who) {
        this.duties = duties;
        this.who = who;
    }

    record Wanted(@NotNull TableFormat format) {}

    @PostMapping(
            value = "/api/v1/duties/export",
            produces = {TableFormat.SHEET, TableFormat.TEXT})
    ResponseEntity<Table> export(@Valid @RequestBody Wanted wanted) {
        return TableAnswers.of(duties.table(who.signedIn().worker()), wanted.format());
    }
}
