package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.addressdesk.ShowPeople.ShownPerson;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.privacy.Shown;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.api.web.SpokenTo;
import tincay.domain.codes.AddressTerm;
import tincay.domain.codes.Sex;
import tincay.domain.person.PersonId;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;

/** Puts right who somebody in a case is; the page shows how it stands, which is a disclosure. */
@Controller
class CorrectPersonPage {

    private final ShowPeople people;
    private final CorrectPerson corrections;
    private final FormPage forms;
    private final WhoIsSignedIn who;

    CorrectPersonPage(ShowPeople people, CorrectPerson corrections, FormPage forms, WhoIsSignedIn who) {
        this.people = people;
        this.corrections = corrections;
        this.forms = forms;
        this.who = who;
    }

    @GetMapping("/so/{caseId}/nguoi/{personId}/sua")
    @For(Role.ADDRESS_STAFF)
    ModelAndView show(@PathVariable CaseId caseId, @PathVariable PersonId personId) {
        var worker = who.signedIn().worker();
        var person = people.of(worker, caseId, personId, DisclosurePurpose.CASE_WORK);
        SpokenTo.as(person.addressTerm());
        return forms.show("so/sua-nguoi", person.version())
                .addObject("menu", Menu.CASES)
                .addObject("caseId", caseId)
                .addObject("person", person)
                .addObject("values", typed(person))
                .addObject("terms", Options.of(AddressTerm.class))
                .addObject("sexes", Options.of(Sex.class))
                .addObject("yesNo", Options.yesNo());
    }

    @PostMapping("/so/{caseId}/nguoi/{personId}/sua")
    @For(Role.ADDRESS_STAFF)
    @NeedsVersion
    ModelAndView correct(
            @PathVariable CaseId caseId,
            @PathVariable PersonId personId,
            @RequestParam MultiValueMap<String, String> form,
            Call call) {
        return forms.submit(
                form,
                PersonCorrection.class,
                right -> corrections.correct(caseId, personId, right, call),
                answer -> "/so/" + caseId + "/nguoi",
                () -> show(caseId, personId));
    }

    /** How it stands, as it would have been typed. */
    private static Map<String, Object> typed(ShownPerson person) {
        Map<String, Object> typed = new LinkedHashMap<>();
        var identity = clear(person.identity());
        if (identity != null) {
            put(typed, "fullName", identity.fullName());
            put(typed, "callName", identity.callName());
            put(typed, "addressTerm", identity.addressTerm());
            put(typed, "birthYear", identity.birthYear());
        }
        var contact = clear(person.contact());
        if (contact != null) {
            put(typed, "phone", contact.phone());
            put(typed, "homeAddress", contact.homeAddress());
        }
        var particulars = clear(person.particulars());
        if (particulars != null) {
            put(typed, "sex", particulars.sex());
            put(typed, "injured", particulars.injured());
            put(typed, "reportedBy", particulars.reportedBy());
        }
        return typed;
    }

    private static <T> @Nullable T clear(@Nullable Shown<T> shown) {
        return shown == null ? null : shown.value();
    }

    private static void put(Map<String, Object> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put("person." + field, value.toString());
        }
    }
}
