package tincay.api.addressdesk;

import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Checks;
import tincay.api.tables.Table;
import tincay.api.tables.TableAnswers;
import tincay.api.tables.TableFormat;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.worker.Role;

@RestController
class ExportCasesEndpoint {

    private final ExportCases cases;
    private final WhoIsSignedIn who;

    ExportCasesEndpoint(ExportCases cases, WhoIsSignedIn who) {
        this.cases = cases;
        this.who = who;
    }

    /** What is wanted in the table, and what for. */
    record Wanted(
            @NotNull DisclosurePurpose purpose,
            @NotNull Set<@NotNull CaseColumns> columns,
            @NotNull TableFormat format) {}

    /** The worker's own cases as a table, for a stated purpose: every row a disclosure. */
    @PostMapping(
            value = "/api/v1/cases/export",
            produces = {TableFormat.SHEET, TableFormat.TEXT})
    @For(Role.ADDRESS_STAFF)
    ResponseEntity<Table> export(@Valid @RequestBody Wanted wanted) {
        new Checks()
                .fault(!ExportCases.PURPOSES.contains(wanted.purpose()), "purpose", "field.not-allowed")
                .done();
        return TableAnswers.of(
                cases.table(who.signedIn().worker(), wanted.purpose(), wanted.columns()), wanted.format());
    }
}
