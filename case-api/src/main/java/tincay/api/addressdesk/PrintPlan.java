package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import tincay.api.privacy.Shown;
import tincay.domain.codes.PlanCopy;
import tincay.domain.codes.PlanPrompt;
import tincay.domain.codes.PlanPrompts;
import tincay.domain.codes.TellingWords;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CareEvent.SafetyPlanAgreed;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.SafetyPlan;
import tincay.domain.worker.WorkerId;

/** Puts the safety plan on a paper the survivor can take along: a disclosure, refused where a finder would understand it. */
@Component
class PrintPlan {

    /** Two lines of the paper, title and all. */
    private static final int LONGEST = 105;

    private final OwnCases cases;
    private final Disclosure disclosure;
    private final PlanPrompts prompts;
    private final TellingWords telling;

    PrintPlan(OwnCases cases, Disclosure disclosure, PlanPrompts prompts, TellingWords telling) {
        this.cases = cases;
        this.disclosure = disclosure;
        this.prompts = prompts;
        this.telling = telling;
    }

    /**
     * What is asked before anything is printed.
     *
     * @param name what to call the one more number on the paper, if she wants one; kept nowhere
     */
    record Printing(
            @NotNull PlanCopy copy,
            @Size(max = 30) @Nullable String name,
            @Pattern(regexp = Intake.PHONE) @Nullable String number) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /**
     * The paper.
     *
     * @param lines by title
     * @param more one more number under the name she picked
     */
    record Paper(Map<String, String> lines, @Nullable String more) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    Paper print(WorkerId worker, CaseId caseId, Printing asked) {
        var file = cases.of(worker, caseId);
        List<SafetyPlanAgreed> plans = file.care().plans();
        Refused.when(plans.isEmpty(), PaperRefusal.NO_PLAN);
        var sealed = plans.getFirst().plan();
        var opened = disclosure.open(worker, caseId, DisclosurePurpose.WRITE_PAPER, List.of(sealed));
        SafetyPlan plan = Shown.of(opened.of(sealed, SafetyPlan.class)).value();
        if (plan == null) {
            throw new Refused(PaperRefusal.NO_PLAN);
        }
        Paper paper = new Paper(lines(plan), more(asked));
        String everything = String.join("\n", paper.lines().values()) + "\n" + paper.more();
        boolean tells = telling.in(everything)
                || everything.contains(file.opened().caseNumber().value());
        Refused.when(tells, PaperRefusal.TELLS_TOO_MUCH);
        paper.lines()
                .forEach((title, words) -> Refused.when(
                        title.length() + words.codePointCount(0, words.length()) > LONGEST, PaperRefusal.TOO_LONG));
        return paper;
    }

    private Map<String, String> lines(SafetyPlan plan) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (PlanPrompt prompt : prompts.all()) {
            String words = plan.parts().get(prompt.key());
            if (words != null) {
                lines.put(
                        prompt.title().in(LocaleContextHolder.getLocale()),
                        words.lines().map(String::strip).collect(Collectors.joining("; ")));
            }
        }
        return lines;
    }

    private static @Nullable String more(Printing asked) {
        return asked.number() == null
                ? null
                : asked.name() == null ? asked.number() : asked.name() + ": " + asked.number();
    }
}
