package tincay.projections.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.projections.statistics.counting.Happening.Asked;
import tincay.projections.statistics.counting.Happening.Assessed;
import tincay.projections.statistics.counting.Happening.Closed;
import tincay.projections.statistics.counting.Happening.Corrected;
import tincay.projections.statistics.counting.Happening.Opened;
import tincay.projections.statistics.counting.Happening.Referred;
import tincay.projections.statistics.counting.Happening.Reopened;
import tincay.projections.statistics.counting.Happening.Settled;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Plan;
import tincay.projections.statistics.plan.Plans;
import tincay.projections.statistics.plan.TablePlan;

class ContributionsTest {

    private static final Plan PLAN = Plans.named("H-1");
    private static final CodedFacts WOMAN = new CodedFacts("PHYSICAL", "AGE_30_44", "FEMALE", "muong");
    private static final CodedFacts MAN = new CodedFacts("ECONOMIC", "AGE_60_PLUS", "MALE", "kinh");

    private long place;

    @Test
    void a_case_counts_once_in_each_table_of_the_period_it_was_opened_in() {
        assertThat(counted(opened("2026-03-01")))
                .contains(
                        "opened 2026-H1",
                        "opened-by-form form=PHYSICAL 2026-H1",
                        "opened-by-age age=AGE_30_44 2026-H1",
                        "opened-by-sex-and-risk risk=NOT_ASSESSED;sex=FEMALE 2026-H1",
                        "opened-by-group group=BA_VI 2026-H1",
                        "opened-by-commune commune=09700 2026",
                        "opened-by-ethnicity ethnicity=MUONG 2026")
                .doesNotHaveDuplicates();
    }

    @Test
    void only_the_first_end_counts_and_a_case_opened_again_is_open() {
        assertThat(counted(
                        opened("2026-03-01"),
                        new Closed(at("2026-08-01"), ClosureReason.NEEDS_MET),
                        new Reopened(at("2026-09-01")),
                        new Closed(at("2027-02-01"), ClosureReason.DIED)))
                .filteredOn(line -> line.startsWith("closed") || line.startsWith("stock"))
                .containsExactlyInAnyOrder(
                        "closed 2026-H2",
                        "closed-by-result result=NOT_REFERRED 2026-H2",
                        "closed-by-reason reason=NEEDS_MET 2026-H2",
                        "stock 2026");
    }

    @Test
    void what_is_put_right_in_the_same_period_moves_the_case_and_later_it_moves_nothing() {
        assertThat(counted(opened("2026-03-01"), new Corrected(at("2026-06-30"), MAN)))
                .contains("opened-by-form form=ECONOMIC 2026-H1", "opened-by-ethnicity ethnicity=KINH 2026");
        assertThat(counted(opened("2026-03-01"), new Corrected(at("2026-07-01"), MAN)))
                .contains("opened-by-form form=PHYSICAL 2026-H1", "opened-by-ethnicity ethnicity=MUONG 2026");
    }

    @Test
    void the_danger_is_that_of_the_end_of_the_opening_period() {
        assertThat(counted(
                        opened("2026-03-01"),
                        new Assessed(at("2026-03-01"), RiskLevel.LOW),
                        new Assessed(at("2026-05-01"), RiskLevel.HIGH),
                        new Assessed(at("2026-07-01"), RiskLevel.MEDIUM)))
                .contains("opened-by-sex-and-risk risk=HIGH;sex=FEMALE 2026-H1");
    }

    @Test
    void two_services_count_and_a_third_or_the_same_once_more_does_not() {
        assertThat(counted(
                        opened("2026-03-01"),
                        new Referred(at("2026-03-02"), ServiceKind.HEALTH),
                        new Referred(at("2026-03-03"), ServiceKind.HEALTH),
                        new Referred(at("2026-03-04"), ServiceKind.POLICE),
                        new Referred(at("2026-09-04"), ServiceKind.SHELTER)))
                .filteredOn(line -> line.startsWith("referred"))
                .containsExactly(
                        "referred-by-service service=HEALTH 2026-H1", "referred-by-service service=JUSTICE 2026-H1");
    }

    @Test
    void what_became_of_the_referrals_is_one_word_said_when_the_case_ends() {
        assertThat(result()).isEqualTo("NOT_REFERRED");
        assertThat(result(ReferralState.REVOKED)).isEqualTo("TAKEN_BACK");
        assertThat(result(ReferralState.REVOKED, ReferralState.DECLINED)).isEqualTo("NOT_HELPED");
        assertThat(result(ReferralState.DECLINED, ReferralState.COMPLETED)).isEqualTo("HELPED");
    }

    @Test
    void a_case_stands_in_the_stock_of_two_years_and_no_more() {
        assertThat(lines(List.of(one(opened("2026-03-01"))), LocalDate.of(2030, 12, 31))
                        .getFirst())
                .filteredOn(line -> line.startsWith("stock"))
                .containsExactly("stock 2026", "stock 2027");
    }

    @Test
    void who_refuses_while_the_period_is_open_is_not_counted_and_who_refuses_later_stays() {
        assertThat(counted(opened("2026-03-01"), new Asked(at("2026-06-30"), false)))
                .isEmpty();
        assertThat(counted(opened("2026-03-01"), new Asked(at("2026-07-01"), false)))
                .contains("opened 2026-H1")
                .noneMatch(line -> line.endsWith(" 2026"));
        assertThat(counted(opened("2026-03-01"), new Asked(at("2026-03-02"), false), new Asked(at("2026-04-01"), true)))
                .contains("opened 2026-H1");
    }

    @Test
    void one_person_counts_once_in_a_period_whatever_number_of_cases_she_has() {
        var both = List.of(one(opened("2026-03-01")), one(opened("2026-05-01")));
        List<List<String>> lines = lines(both, LocalDate.of(2026, 12, 31));
        assertThat(lines.get(0)).contains("opened 2026-H1", "opened-by-commune commune=09700 2026");
        assertThat(lines.get(1)).isEmpty();
    }

    @Test
    void facts_nobody_opened_are_asked_for_in_the_period_of_the_opening_and_in_none_after_it() {
        var shut = new Opened(at("2026-03-01"), CodedFacts.UNOPENED);
        var whole =
                new CountedCase(1, "01", "09700", List.of(shut, new Closed(at("2026-08-01"), ClosureReason.NEEDS_MET)));
        var later = new Count(PLAN, Period.named("2026-H2").orElseThrow());
        later.add(List.of(whole));
        assertThat(later.of(table("closed"), "01").count(0)).isOne();
        assertThat(later.of(table("opened-by-form"), "01").count(0)).isZero();
        var opening = new Count(PLAN, Period.named("2026-H1").orElseThrow());
        assertThatIllegalStateException().isThrownBy(() -> opening.add(List.of(whole)));
    }

    private static TablePlan table(String name) {
        return PLAN.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_address_elsewhere_counts_nowhere_in_the_plan_of_one_province() {
        var elsewhere = new CountedCase(1, "04", "01231", List.of(opened("2026-03-01")));
        assertThat(lines(List.of(elsewhere), LocalDate.of(2026, 12, 31)).getFirst())
                .isEmpty();
    }

    @Test
    void months_and_quarters_count_one_case_of_a_person_in_a_half_year() {
        Plan country = Plans.named("country-2");
        var both = List.of(one(opened("2026-01-10")), one(opened("2026-05-10")));
        assertThat(Contributions.of(country, both, LocalDate.of(2026, 12, 31)).get(1))
                .isEmpty();
        var apart = List.of(one(opened("2026-01-10")), one(opened("2026-07-10")));
        assertThat(Contributions.of(country, apart, LocalDate.of(2026, 12, 31)).get(1))
                .extracting(contribution -> contribution.table().name())
                .contains("opened-monthly", "opened-by-form-and-age")
                .doesNotContain("commune-opened");
    }

    private String result(ReferralState... ends) {
        List<Happening> happenings = new ArrayList<>(List.of(opened("2026-03-01")));
        Arrays.stream(ends).forEach(end -> happenings.add(new Settled(at("2026-04-01"), ServiceKind.HEALTH, end)));
        happenings.add(new Closed(at("2026-05-01"), ClosureReason.NEEDS_MET));
        return counted(happenings.toArray(Happening[]::new)).stream()
                .filter(line -> line.startsWith("closed-by-result"))
                .map(line -> line.replaceAll(".*result=(\\w+) .*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> counted(Happening... happenings) {
        return lines(List.of(one(happenings)), LocalDate.of(2027, 12, 31)).getFirst();
    }

    private static List<List<String>> lines(List<CountedCase> cases, LocalDate day) {
        return Contributions.of(PLAN, cases, day).stream()
                .map(all -> all.stream().map(ContributionsTest::line).toList())
                .toList();
    }

    private static String line(Contribution contribution) {
        String classes = String.join(
                ";",
                contribution.table().rows().get(contribution.cell()).entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .sorted()
                        .toList());
        return contribution.table().name() + (classes.isEmpty() ? "" : " " + classes) + " " + contribution.period();
    }

    private static CountedCase one(Happening... happenings) {
        return new CountedCase(1, "01", "09700", List.of(happenings));
    }

    private Opened opened(String day) {
        return new Opened(at(day), WOMAN);
    }

    private Moment at(String day) {
        return new Moment(LocalDate.parse(day), place++);
    }
}
