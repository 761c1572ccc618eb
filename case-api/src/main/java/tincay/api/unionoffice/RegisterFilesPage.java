package tincay.api.unionoffice;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tincay.api.platform.For;
import tincay.api.tables.Table;
import tincay.api.tables.TableAnswers;
import tincay.api.tables.TableFormat;
import tincay.domain.worker.Role;

/** The registers of the office as files, from the pages that show them. */
@Controller
@For(Role.UNION_OFFICE)
class RegisterFilesPage {

    private final ExportRegisters registers;

    RegisterFilesPage(ExportRegisters registers) {
        this.registers = registers;
    }

    @PostMapping("/dc/tep")
    ResponseEntity<Table> addresses(@RequestParam(defaultValue = "XLSX") String format) {
        return file(Register.ADDRESSES, format);
    }

    @PostMapping("/db/tep")
    ResponseEntity<Table> partners(@RequestParam(defaultValue = "XLSX") String format) {
        return file(Register.PARTNERS, format);
    }

    @PostMapping("/hd/tep")
    ResponseEntity<Table> activities(@RequestParam(defaultValue = "XLSX") String format) {
        return file(Register.ACTIVITIES, format);
    }

    private ResponseEntity<Table> file(Register register, String format) {
        return TableAnswers.of(registers.table(register), TableFormat.chosen(format));
    }
}
