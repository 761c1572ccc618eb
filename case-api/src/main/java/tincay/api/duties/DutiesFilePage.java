package tincay.api.duties;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.tables.Table;
import tincay.api.tables.TableAnswers;
import tincay.api.tables.TableFormat;
import tincay.domain.worker.Role;

/** The work list of a supervisor's areas as a file, from the page that shows it. */
@Controller
class DutiesFilePage {

    private final ExportDuties duties;
    private final WhoIsSignedIn who;

    DutiesFilePage(ExportDuties duties, WhoIsSignedIn who) {
        this.duties = duties;
        this.who = who;
    }

    @PostMapping("/xa/han/tep")
    @For(Role.SUPERVISOR)
    ResponseEntity<Table> download(@RequestParam(defaultValue = "XLSX") String format) {
        return TableAnswers.of(duties.table(who.signedIn().worker()), TableFormat.chosen(format));
    }
}
