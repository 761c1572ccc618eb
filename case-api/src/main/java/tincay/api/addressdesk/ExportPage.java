package tincay.api.addressdesk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.For;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.api.tables.TableAnswers;
import tincay.api.tables.TableFormat;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.worker.Role;

/** Asks what of the worker's cases is to be taken along, and why, and gives it as a file. */
@Controller
@RequestMapping("/so/tep")
@For(Role.ADDRESS_STAFF)
class ExportPage {

    private final ExportCases cases;
    private final WhoIsSignedIn who;

    ExportPage(ExportCases cases, WhoIsSignedIn who) {
        this.cases = cases;
        this.who = who;
    }

    @GetMapping
    ModelAndView ask() {
        Map<String, String> columns = new LinkedHashMap<>();
        Stream.of(CaseColumns.values()).forEach(group -> columns.put(group.name(), "export.columns." + group));
        return new ModelAndView("so/tep")
                .addObject("menu", Menu.CASES)
                .addObject("columns", columns)
                .addObject(
                        "purposes",
                        Options.of(
                                "DISCLOSURE_PURPOSE",
                                ExportCases.PURPOSES.stream().map(Enum::name)));
    }

    @PostMapping
    Object export(@RequestParam MultiValueMap<String, String> form) {
        DisclosurePurpose purpose = ExportCases.PURPOSES.stream()
                .filter(one -> one.name().equals(form.getFirst("purpose")))
                .findFirst()
                .orElse(null);
        if (purpose == null) {
            ModelAndView again = ask().addObject("values", FormPage.typed(form))
                    .addObject("errors", List.of(new Fault("purpose", "intake.choose-one")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return TableAnswers.of(
                cases.table(who.signedIn().worker(), purpose, columns(form.get("columns"))),
                TableFormat.chosen(form.getFirst("format")));
    }

    private static Set<CaseColumns> columns(@Nullable List<String> chosen) {
        Set<CaseColumns> columns = EnumSet.noneOf(CaseColumns.class);
        Stream.of(CaseColumns.values())
                .filter(group -> chosen != null && chosen.contains(group.name()))
                .forEach(columns::add);
        return columns;
    }
}
