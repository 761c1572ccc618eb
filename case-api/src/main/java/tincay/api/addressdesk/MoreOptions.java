package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.web.InTemplates;
import tincay.api.web.Options;
import tincay.domain.codes.Acts;
import tincay.domain.codes.BasicNeed;
import tincay.domain.codes.InForce;
import tincay.domain.codes.InjuryNow;
import tincay.domain.codes.NeedAnswer;
import tincay.domain.codes.PersonRole;
import tincay.domain.codes.Priority;
import tincay.domain.codes.Repeated;
import tincay.domain.codes.ReportChannel;
import tincay.domain.codes.Representative;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.ToldBefore;
import tincay.domain.codes.YesNo;

/** What the questions beyond the minimum can be answered with. */
@Component("more")
class MoreOptions implements InTemplates {

    private final Acts acts;

    MoreOptions(Acts acts) {
        this.acts = acts;
    }

    /** Those that are asked; the others follow from age and disability. */
    public Map<String, String> priorities() {
        return Options.of(
                "PRIORITY",
                Stream.of(Priority.values()).filter(Priority::isAsked).map(Enum::name));
    }

    public Map<String, String> acts() {
        Map<String, String> told = new LinkedHashMap<>();
        acts.all().forEach(act -> told.put(act.key(), "=" + act.label().in(LocaleContextHolder.getLocale())));
        return told;
    }

    public Map<String, String> repeated() {
        return Options.of(Repeated.class);
    }

    public Map<String, String> toldBefore() {
        return Options.of(ToldBefore.class);
    }

    public Map<String, String> services() {
        return Options.of(ServiceKind.class);
    }

    public Map<String, String> needAnswers() {
        return Options.of(NeedAnswer.class);
    }

    public Map<String, String> reportChannels() {
        return Options.of(ReportChannel.class);
    }

    public Map<String, String> representatives() {
        return Options.of(Representative.class);
    }

    /** That the child agreed to its own text, by the version that was read. */
    public Map<String, String> childAgreed() {
        return Map.of(InForce.VERSION, "people.child-said-yes");
    }

    public Map<String, String> yesNo() {
        return Options.of(YesNo.class);
    }

    public Map<String, String> injuries() {
        return Options.of(InjuryNow.class);
    }

    public Map<String, String> basicNeeds() {
        return Options.of(BasicNeed.class);
    }

    public Map<String, String> roles() {
        return Options.of(PersonRole.class);
    }
}
