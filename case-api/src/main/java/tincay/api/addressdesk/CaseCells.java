package tincay.api.addressdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.privacy.Shown;
import tincay.api.privacy.ShownWords;
import tincay.api.web.Words;
import tincay.domain.person.Identity;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.projections.casefile.CaseView;
import tincay.projections.duties.Duties;
import tincay.projections.duties.DutyRow;

/** One case as the cells of a row, in the reader's language. */
@Component
class CaseCells {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final List<String> NAMES =
            List.of("intake.q.callName", "intake.q.person.fullName", "intake.q.person.birthYear");

    private final Words words;
    private final ShownWords shown;
    private final Duties duties;

    CaseCells(Words words, ShownWords shown, Duties duties) {
        this.words = words;
        this.shown = shown;
        this.duties = duties;
    }

    List<String> headings(Set<CaseColumns> columns) {
        return Stream.concat(
                        Stream.of("export.case.number", "export.case.status", "export.case.level"),
                        columns.stream().flatMap(CaseCells::headings))
                .map(words::of)
                .toList();
    }

    private static Stream<String> headings(CaseColumns columns) {
        return switch (columns) {
            case DATES ->
                Stream.of(
                        "export.case.opened",
                        "intake.q.broughtBy",
                        "export.case.notified",
                        "export.case.assessed",
                        "export.case.closed");
            case FACTS -> ShownWords.FACTS.stream();
            case DUTIES -> Stream.of("export.case.next-duty", "export.case.next-due", "export.case.duties");
            case REFERRALS -> Stream.of("export.case.referrals");
            case IDENTITY -> NAMES.stream();
        };
    }

    List<@Nullable Object> row(
            CaseView file,
            Set<CaseColumns> columns,
            @Nullable Shown<CaseFacts> facts,
            @Nullable Shown<Identity> identity) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(file.opened().caseNumber().value());
        row.add(words.code("CASE_STATUS", file.status()));
        row.add(file.risk() == null ? null : words.of("level." + file.risk().level()));
        columns.forEach(group -> row.addAll(
                switch (group) {
                    case DATES -> dates(file);
                    case FACTS ->
                        facts == null
                                ? empty(ShownWords.FACTS.size())
                                : told(
                                        ShownWords.FACTS,
                                        shown.facts(facts, file.opened().on()));
                    case DUTIES -> owed(file.opened().caseId());
                    case REFERRALS -> List.of(referrals(file));
                    case IDENTITY -> identity == null ? empty(NAMES.size()) : told(NAMES, shown.identity(identity));
                }));
        return Collections.unmodifiableList(row);
    }

    private List<@Nullable Object> dates(CaseView file) {
        List<@Nullable Object> dates = new ArrayList<>();
        dates.add(file.opened().on());
        dates.add(words.code("BROUGHT_BY", file.opened().broughtBy()));
        dates.add(file.notified() == null ? null : file.notified().on());
        dates.add(file.risk() == null ? null : file.risk().on());
        dates.add(file.closed() == null ? null : file.closed().on());
        return dates;
    }

    private List<@Nullable Object> owed(CaseId caseId) {
        List<DutyRow> owed =
                duties.in(caseId).stream().filter(row -> row.done() == null).toList();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(owed.isEmpty() ? null : words.of("duty." + owed.getFirst().duty()));
        cells.add(owed.isEmpty() ? null : day(owed.getFirst().due()));
        cells.add(owed.size());
        return cells;
    }

    private String referrals(CaseView file) {
        return file.referrals().stream()
                .map(referral ->
                        words.code("SERVICE_KIND", referral.made().receiver().serviceKind()) + ": "
                                + words.code("REFERRAL_STATE", referral.state()))
                .collect(Collectors.joining("; "));
    }

    /** What was erased, or cannot be opened, says so in the first of its cells. */
    private List<@Nullable Object> told(List<String> keys, Map<String, String> rows) {
        List<@Nullable Object> cells = new ArrayList<>();
        keys.forEach(key -> cells.add(rows.get(key)));
        if (rows.containsKey("case.name")) {
            cells.set(0, rows.get("case.name"));
        }
        return cells;
    }

    private static List<@Nullable Object> empty(int cells) {
        List<@Nullable Object> empty = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            empty.add(null);
        }
        return empty;
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(HERE).toLocalDate();
    }
}
