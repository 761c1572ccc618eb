package tincay.api.addressdesk;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.web.Options;
import tincay.domain.codes.NoteKind;
import tincay.domain.codes.StrikeReason;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.NoteId;
import tincay.domain.worker.Role;

@Controller
class NotePage {

    private final SectionPage sections;
    private final WriteNote notes;
    private final StrikeEntry entries;

    NotePage(SectionPage sections, WriteNote notes, StrikeEntry entries) {
        this.sections = sections;
        this.notes = notes;
        this.entries = entries;
    }

    /** The notes, opened, and a form for one more. */
    @GetMapping("/so/{caseId}/12")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId) {
        return dressed(sections.show(caseId, 12));
    }

    @PostMapping("/so/{caseId}/12")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView write(@PathVariable CaseId caseId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return sections.submit(
                caseId, 12, form, NoteAnswers.class, answers -> notes.write(caseId, answers, call), this::dressed);
    }

    @PostMapping("/so/{caseId}/12/{noteId}/gach")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView strike(
            @PathVariable CaseId caseId,
            @PathVariable NoteId noteId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return sections.submit(
                caseId,
                12,
                form,
                StrikeEntry.Strike.class,
                strike -> entries.strike(caseId, noteId, strike, call),
                this::dressed);
    }

    private ModelAndView dressed(ModelAndView page) {
        return page.addObject("kinds", Options.of(NoteKind.class)).addObject("strikes", Options.of(StrikeReason.class));
    }
}
