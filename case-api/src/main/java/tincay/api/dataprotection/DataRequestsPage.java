package tincay.api.dataprotection;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.dataprotection.AnswerDataRequestEndpoint.Acknowledgement;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.domain.codes.AskedBy;
import tincay.domain.codes.DataRequest;
import tincay.domain.codes.RequestRefused;
import tincay.domain.datarequest.DataRequestId;
import tincay.domain.worker.Role;
import tincay.projections.datarequests.DataRequestRow;

/** What people ask about their data: written down by whoever hears it, worked on by the officer alone. */
@Controller
@RequestMapping("/yc")
@For(Role.DATA_PROTECTION_OFFICER)
class DataRequestsPage {

    private final ListedRequests listed;
    private final ReceiveDataRequest receiving;
    private final AnswerDataRequest requests;
    private final FormPage forms;
    private final WhoIsSignedIn who;
    private final Clock clock;

    DataRequestsPage(
            ListedRequests listed,
            ReceiveDataRequest receiving,
            AnswerDataRequest requests,
            FormPage forms,
            WhoIsSignedIn who,
            Clock clock) {
        this.listed = listed;
        this.receiving = receiving;
        this.requests = requests;
        this.forms = forms;
        this.who = who;
        this.clock = clock;
    }

    @GetMapping
    @For({Role.ADDRESS_STAFF, Role.DATA_PROTECTION_OFFICER})
    ModelAndView list() {
        Instant now = clock.instant();
        return forms.show("yc")
                .addObject("menu", Menu.REQUESTS)
                .addObject("kinds", Options.of(DataRequest.class))
                .addObject("askers", Options.of(AskedBy.class))
                .addObject(
                        "lines",
                        listed.to(who.signedIn()).stream()
                                .map(row -> RequestLine.of(row, now))
                                .toList());
    }

    @PostMapping
    @For({Role.ADDRESS_STAFF, Role.DATA_PROTECTION_OFFICER})
    ModelAndView receive(@RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form, RequestAnswers.class, answers -> receiving.receive(answers, call), _ -> "/yc", this::list);
    }

    @GetMapping("/{requestId}")
    ModelAndView one(@PathVariable DataRequestId requestId) {
        DataRequestRow row = requests.one(requestId);
        return forms.show("yc-mot", row.version())
                .addObject("menu", Menu.REQUESTS)
                .addObject("line", RequestLine.of(row, clock.instant()))
                .addObject("asked", requests.words(row, who.signedIn().worker()))
                .addObject("reasons", Options.of(RequestRefused.class));
    }

    @PostMapping("/{requestId}/bao")
    @NeedsVersion
    ModelAndView acknowledge(
            @PathVariable DataRequestId requestId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                Acknowledgement.class,
                told -> requests.acknowledge(requestId, told.on(), call),
                _ -> "/yc/" + requestId,
                () -> one(requestId).addObject("tried", "bao"));
    }

    @PostMapping("/{requestId}/them-ngay")
    @NeedsVersion
    ModelAndView extend(
            @PathVariable DataRequestId requestId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                ToldAnswers.class,
                because -> requests.extend(requestId, because, call),
                _ -> "/yc/" + requestId,
                () -> one(requestId).addObject("tried", "them-ngay"));
    }

    @PostMapping("/{requestId}/tra-loi")
    @NeedsVersion
    ModelAndView answer(
            @PathVariable DataRequestId requestId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                ToldAnswers.class,
                told -> requests.answer(requestId, told, call),
                _ -> "/yc",
                () -> one(requestId).addObject("tried", "tra-loi"));
    }

    @PostMapping("/{requestId}/tu-choi")
    @NeedsVersion
    ModelAndView refuse(
            @PathVariable DataRequestId requestId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return forms.submit(
                form,
                RefusalAnswers.class,
                told -> requests.refuse(requestId, told, call),
                _ -> "/yc",
                () -> one(requestId).addObject("tried", "tu-choi"));
    }
}
