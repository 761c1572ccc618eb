package tincay.api.privacy;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.web.InTemplates;
import tincay.api.web.Words;
import tincay.domain.address.HostName;
import tincay.domain.datarequest.RequestWords;
import tincay.domain.emergencyaccess.OpeningReason;
import tincay.domain.person.Identity;
import tincay.domain.programme.FeedbackWords;
import tincay.domain.referral.Report;
import tincay.domain.supportcase.Account;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.ClosingDetails;
import tincay.domain.supportcase.CorrectionReason;
import tincay.domain.supportcase.FollowUpWords;
import tincay.domain.supportcase.MoreFacts;
import tincay.domain.supportcase.NotReferredBecause;
import tincay.domain.supportcase.Note;
import tincay.domain.supportcase.ReturnReason;
import tincay.domain.supportcase.SafeContact;
import tincay.domain.supportcase.SafetyPlan;
import tincay.domain.supportcase.SharedSummary;
import tincay.domain.supportcase.Support;

/** Opened values in the words of pages; what was erased says so, and a missing key is called a fault. */
@Component("shown")
public class ShownWords implements InTemplates {

    /** Where the label of a shared code stands, by what is shared; everything else is in words already. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("method", "code.CONTACT_METHOD."),
            entry("sex", "code.SEX."),
            entry("addressTerm", "code.ADDRESS_TERM."),
            entry("ageBand", "code.AGE_BAND."),
            entry("ethnicGroup", "code.ETHNIC_GROUP."),
            entry("disability", "code.DISABILITY."),
            entry("language", "code.LANGUAGE."),
            entry("repeated", "code.REPEATED."),
            entry("basicNeeds", "code.BASIC_NEED."),
            entry("injuredNow", "code.INJURY_NOW."),
            entry("immediateDanger", "code.YES_NO."),
            entry("childrenLeft", "code.YES_NO."),
            entry("childHarmed", "code.YES_NO."),
            entry("relation", "code.RELATION."),
            entry("level", "level."),
            entry("commune", "place."));

    /** Every fact that can be shown, in its order. */
    public static final List<String> FACTS = List.of(
            "intake.q.facts.sex",
            "intake.age-band",
            "intake.q.facts.commune",
            "intake.q.facts.ethnicGroup",
            "intake.q.language",
            "intake.q.facts.disability",
            "intake.q.facts.priority",
            "intake.q.violence.forms",
            "intake.q.violence.primaryForm",
            "intake.q.violence.acts",
            "intake.q.facts.relation",
            "intake.q.facts.livingTogether");

    private final Words words;

    ShownWords(Words words) {
        this.words = words;
    }

    /** The facts, the commune as it was called on the day of arrival. */
    public Map<String, String> facts(Shown<CaseFacts> shown, LocalDate arrival) {
        return rows(shown, (facts, row) -> {
            row.accept("intake.q.facts.sex", words.code("SEX", facts.sex()));
            row.accept("intake.age-band", words.code("AGE_BAND", facts.ageBand()));
            row.accept("intake.q.facts.commune", words.of("place." + facts.commune() + "@" + arrival));
            row.accept("intake.q.facts.ethnicGroup", code("ETHNIC_GROUP", facts.ethnicGroup()));
            row.accept("intake.q.language", facts.language() == null ? null : words.code("LANGUAGE", facts.language()));
            row.accept(
                    "intake.q.facts.disability",
                    facts.disability() == null ? null : words.code("DISABILITY", facts.disability()));
            row.accept(
                    "intake.q.facts.priority",
                    facts.priority().isEmpty() ? null : words.codes("PRIORITY", facts.priority()));
            row.accept("intake.q.violence.forms", words.codes("VIOLENCE_FORM", facts.forms()));
            row.accept("intake.q.violence.primaryForm", words.code("VIOLENCE_FORM", facts.primaryForm()));
            row.accept("intake.q.violence.acts", acts(facts));
            row.accept("intake.q.facts.relation", words.code("RELATION", facts.relation()));
            row.accept("intake.q.facts.livingTogether", words.of("answer." + facts.livingTogether()));
            if (facts.more() != null) {
                more(facts.more(), row);
            }
        });
    }

    private void more(MoreFacts more, BiConsumer<String, @Nullable Object> row) {
        row.accept("intake.q.facts.repeated", more.repeated() == null ? null : words.code("REPEATED", more.repeated()));
        row.accept(
                "intake.q.facts.toldBefore",
                more.toldBefore().isEmpty() ? null : words.codes("TOLD_BEFORE", more.toldBefore()));
        row.accept(
                "intake.q.facts.perpetratorSex",
                more.perpetratorSex() == null ? null : words.code("SEX", more.perpetratorSex()));
        row.accept("people.others", more.others() == null ? null : words.of("answer." + more.others()));
        row.accept(
                "people.interpreter",
                more.needsInterpreter() == null ? null : words.of("answer." + more.needsInterpreter()));
        row.accept(
                "intake.q.serviceNeeds",
                more.serviceNeeds().isEmpty()
                        ? null
                        : more.serviceNeeds().entrySet().stream()
                                .map(need -> words.code("SERVICE_KIND", need.getKey()) + ": "
                                        + words.code("NEED_ANSWER", need.getValue()))
                                .collect(Collectors.joining("; ")));
    }

    private @Nullable String acts(CaseFacts facts) {
        return facts.acts().isEmpty()
                ? null
                : facts.acts().stream().map(act -> words.option("act." + act)).collect(Collectors.joining("; "));
    }

    public Map<String, String> safeContact(Shown<SafeContact> shown) {
        return rows(shown, (contact, row) -> {
            row.accept("intake.q.safeContact.method", words.code("CONTACT_METHOD", contact.method()));
            row.accept("intake.when", contact.when());
            row.accept("intake.who", contact.whoMayAnswer());
            row.accept("intake.words", contact.words());
            row.accept("intake.phone", contact.phone());
        });
    }

    public Map<String, String> identity(@Nullable Shown<Identity> shown) {
        return shown == null
                ? Map.of("case.name", words.of("case.state.none"))
                : rows(shown, (identity, row) -> {
                    row.accept("intake.q.callName", identity.callName());
                    row.accept("intake.q.person.fullName", identity.fullName());
                    row.accept("intake.q.person.birthYear", identity.birthYear());
                });
    }

    /** What was shared with a receiver, by group. */
    public Map<String, Map<String, String>> shared(Shown<SharedSummary> shown) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        SharedSummary summary = shown.value();
        if (summary == null) {
            groups.put("case.contents", Map.of("case.name", state(shown)));
            return groups;
        }
        summary.groups().forEach((group, values) -> {
            Map<String, String> rows = new LinkedHashMap<>();
            values.forEach((key, value) -> rows.put("shared." + key, inWords(key, value)));
            groups.put("code.DATA_GROUP." + group, rows);
        });
        if (summary.summary() != null) {
            groups.put("referral.summary", Map.of("shared.summary", summary.summary()));
        }
        return groups;
    }

    private String inWords(String key, String value) {
        String label = LABELS.get(key);
        return label == null
                ? value
                : Stream.of(value.split(","))
                        .map(code -> words.option(label + code))
                        .collect(Collectors.joining("; "));
    }

    public Map<String, String> plan(Shown<SafetyPlan> shown) {
        return rows(shown, (plan, row) -> plan.parts().forEach((key, words) -> row.accept("plan-title." + key, words)));
    }

    public Map<String, String> support(Shown<Support> shown) {
        return rows(shown, (support, row) -> {
            row.accept("support.kind", words.code("SUPPORT_KIND", support.kind()));
            row.accept("support.words", support.words());
            if (support.reconciliation() != null) {
                row.accept("support.asked-by", support.reconciliation().askedBy());
                row.accept(
                        "support.wanted",
                        words.of("answer." + support.reconciliation().wanted()));
                row.accept(
                        "support.asked-alone",
                        words.of("answer." + support.reconciliation().askedAlone()));
            }
        });
    }

    public String followUp(Shown<FollowUpWords> shown) {
        return text(shown, FollowUpWords::text);
    }

    public String correction(Shown<CorrectionReason> shown) {
        return text(shown, CorrectionReason::text);
    }

    public String account(Shown<Account> shown) {
        return text(shown, Account::words);
    }

    public String note(Shown<Note> shown) {
        return text(shown, Note::text);
    }

    public String because(Shown<NotReferredBecause> shown) {
        return text(shown, NotReferredBecause::words);
    }

    public String returned(Shown<ReturnReason> shown) {
        return text(shown, ReturnReason::text);
    }

    public String opening(Shown<OpeningReason> shown) {
        return text(shown, OpeningReason::text);
    }

    public Map<String, String> request(Shown<RequestWords> shown) {
        return rows(shown, (asked, row) -> {
            row.accept("request.asker", asked.asker());
            row.accept("request.reach", asked.reach());
            row.accept("request.words", asked.text());
        });
    }

    /** A checklist as it was answered; a line answered no carries why. */
    public Map<String, String> closing(Shown<ClosingDetails> shown) {
        return rows(shown, (details, row) -> {
            details.checklist()
                    .forEach((line, yes) -> row.accept(
                            "checklist." + line,
                            yes
                                    ? words.of("answer.yes")
                                    : words.of("answer.no") + ": "
                                            + details.sentences().getOrDefault(line, "")));
            row.accept("closing.explanation", details.explanation());
        });
    }

    public String host(Shown<HostName> shown) {
        return text(shown, HostName::name);
    }

    public String feedback(Shown<FeedbackWords> shown) {
        return text(shown, FeedbackWords::text);
    }

    public String report(Shown<Report> shown) {
        return text(shown, Report::text);
    }

    /** The text of an opened value, or what became of it. */
    public <T> String text(Shown<T> shown, Function<T, String> text) {
        T value = shown.value();
        return value == null ? state(shown) : text.apply(value);
    }

    private <T> Map<String, String> rows(Shown<T> shown, BiConsumer<T, BiConsumer<String, @Nullable Object>> filler) {
        Map<String, String> rows = new LinkedHashMap<>();
        T value = shown.value();
        if (value == null) {
            rows.put("case.name", state(shown));
        } else {
            filler.accept(value, (key, cell) -> {
                if (cell != null) {
                    rows.put(key, cell.toString());
                }
            });
        }
        return rows;
    }

    private String state(Shown<?> shown) {
        return words.of(shown.state() == Shown.State.ERASED ? "shown.erased" : "shown.key-missing");
    }

    private @Nullable String code(String list, @Nullable String code) {
        return code == null ? null : words.code(list, code);
    }
}
