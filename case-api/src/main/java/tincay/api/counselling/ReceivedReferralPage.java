package tincay.api.counselling;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import tincay.api.counselling.AnswerReferral.Appointment;
import tincay.api.counselling.AnswerReferral.Day;
import tincay.api.counselling.AnswerReferral.Decline;
import tincay.api.counselling.AnswerReferral.End;
import tincay.api.counselling.AnswerReferral.Help;
import tincay.api.counselling.OpenReferral.Open;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.For;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.web.FormPage;
import tincay.api.web.Menu;
import tincay.api.web.Options;
import tincay.api.web.SpokenTo;
import tincay.domain.codes.DeclineReason;
import tincay.domain.codes.ReferralOutcome;
import tincay.domain.codes.ReferralState;
import tincay.domain.referral.ReferralId;
import tincay.domain.worker.Role;

/** One referral: what was shared, and the forms that answer it and report back. */
@Controller
@For(Role.COUNSELLOR)
class ReceivedReferralPage {

    private static final Set<ReferralState> WORKED_ON =
            EnumSet.of(ReferralState.ACCEPTED, ReferralState.APPOINTMENT_MADE, ReferralState.SERVICE_GIVEN);

    private final OpenReferral referrals;
    private final AnswerReferral answers;
    private final WhoIsSignedIn who;
    private final FormPage forms;

    ReceivedReferralPage(OpenReferral referrals, AnswerReferral answers, WhoIsSignedIn who, FormPage forms) {
        this.referrals = referrals;
        this.answers = answers;
        this.who = who;
        this.forms = forms;
    }

    @GetMapping("/den/{referralId}")
    ModelAndView show(@PathVariable ReferralId referralId) {
        Open open = referrals.open(who.signedIn().worker(), referralId);
        SpokenTo.as(open.addressTerm());
        ModelAndView page = forms.show("den/mot-viec", open.row().version());
        if (open.behind()) {
            page.addObject("behind", true);
        }
        return page.addObject("menu", Menu.INBOX)
                .addObject("row", open.row())
                .addObject("shared", open.shared())
                .addObject("working", WORKED_ON.contains(open.row().state()))
                .addObject("declines", Options.of(DeclineReason.class))
                .addObject("outcomes", Options.of(ReferralOutcome.class));
    }

    @PostMapping("/den/{referralId}/nhan")
    @NeedsVersion
    ModelAndView accept(
            @PathVariable ReferralId referralId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(referralId, "nhan", form, Day.class, day -> answers.accept(referralId, day, call));
    }

    @PostMapping("/den/{referralId}/khong-nhan")
    @NeedsVersion
    ModelAndView decline(
            @PathVariable ReferralId referralId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(referralId, "khong-nhan", form, Decline.class, why -> answers.decline(referralId, why, call));
    }

    @PostMapping("/den/{referralId}/hen")
    @NeedsVersion
    ModelAndView appoint(
            @PathVariable ReferralId referralId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(referralId, "hen", form, Appointment.class, when -> answers.appoint(referralId, when, call));
    }

    @PostMapping("/den/{referralId}/da-giup")
    @NeedsVersion
    ModelAndView help(
            @PathVariable ReferralId referralId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(referralId, "da-giup", form, Help.class, help -> answers.help(referralId, help, call));
    }

    @PostMapping("/den/{referralId}/khong-den")
    @NeedsVersion
    ModelAndView absent(
            @PathVariable ReferralId referralId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(referralId, "khong-den", form, Day.class, day -> answers.absent(referralId, day, call));
    }

    @PostMapping("/den/{referralId}/xong")
    @NeedsVersion
    ModelAndView complete(
            @PathVariable ReferralId referralId, @RequestParam MultiValueMap<String, String> form, Call call) {
        return submit(referralId, "xong", form, End.class, end -> answers.complete(referralId, end, call));
    }

    private <T> ModelAndView submit(
            ReferralId referralId,
            String tried,
            MultiValueMap<String, String> form,
            Class<T> type,
            Function<T, Answer> action) {
        return forms.submit(
                form,
                type,
                action,
                answer -> "/den/" + referralId,
                () -> show(referralId).addObject("tried", tried));
    }
}
