package tincay.api.unionoffice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.tables.Table;
import tincay.api.tables.TableAnswers;
import tincay.api.tables.TableFormat;
import tincay.domain.worker.Role;

/** The registers of the office as files, for programs. */
@RestController
@For(Role.UNION_OFFICE)
class ExportRegistersEndpoint {

    private final ExportRegisters registers;

    ExportRegistersEndpoint(ExportRegisters registers) {
        this.registers = registers;
    }

    record Wanted(@NotNull TableFormat format) {}

    @PostMapping(
            value = "/api/v1/addresses/export",
            produces = {TableFormat.SHEET, TableFormat.TEXT})
    ResponseEntity<Table> addresses(@Valid @RequestBody Wanted wanted) {
        return TableAnswers.of(registers.table(Register.ADDRESSES), wanted.format());
    }

    @PostMapping(
            value = "/api/v1/partners/export",
            produces = {TableFormat.SHEET, TableFormat.TEXT})
    ResponseEntity<Table> partners(@Valid @RequestBody Wanted wanted) {
        return TableAnswers.of(registers.table(Register.PARTNERS), wanted.format());
    }

    @PostMapping(
            value = "/api/v1/activities/export",
            produces = {TableFormat.SHEET, TableFormat.TEXT})
    ResponseEntity<Table> activities(@Valid @RequestBody Wanted wanted) {
        return TableAnswers.of(registers.table(Register.ACTIVITIES), wanted.format());
    }
}
