package tincay.projections.statistics.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tincay.domain.codes.AgeBand;
import tincay.domain.codes.ClosureReason;
import tincay.domain.codes.EthnicGroups;
import tincay.domain.codes.Places;
import tincay.domain.codes.ReferralState;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.ServiceKind;
import tincay.domain.codes.Sex;
import tincay.domain.codes.ViolenceForm;
import tincay.projections.statistics.draw.CellName;

class PlansTest {

    private static final String SMALL = """
            areas\tPROVINCE\t01
            freezes\tHALF_YEAR
            dimension\tsex\tSEX\tFEMALE;OTHER=*
            table\topened\tPROVINCE\tHALF_YEAR\tOPENED\tsex\t9\t18\t%s
            """;

    @ParameterizedTest
    @CsvSource({"country-2, 0.4071, 0.349", "H-1, 0.4064, 0.348", "H-year-1, 0.4046, 0.347", "totals-1, 0.1111, 0.186"})
    void the_charge_is_recounted_from_the_tables(String name, double charge, double advantage) {
        Plan plan = Plans.named(name);
        assertThat(plan.charge()).isCloseTo(charge, within(5e-5));
        assertThat(Budget.advantage(plan.charge())).isCloseTo(advantage, within(2e-3));
    }

    /** Something may have been published by it: whoever compares releases trusts that a plan of one name is one plan. */
    @Test
    void a_plan_never_changes_under_its_name() throws IOException {
        Map<String, String> golden = Files.readAllLines(Path.of("src/test/resources/golden/plans.txt")).stream()
                .map(line -> line.split(" "))
                .collect(toMap(parts -> parts[0], parts -> parts[1]));
        Map<String, String> plans = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/tincay/projections/statistics/plan"))) {
            for (Path file : files.toList()) {
                plans.put(file.getFileName().toString().replace(".tsv", ""), mark(Files.readAllBytes(file)));
            }
        }
        assertThat(plans)
                .as("a plan that was changed gets a new name, and a new plan a line in golden/plans.txt")
                .isEqualTo(golden);
    }

    private static String mark(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Test
    void a_plan_that_gives_too_much_away_is_refused() {
        assertThat(Plans.read("x", SMALL.formatted(7)).charge()).isLessThan(Budget.LIMIT);
        assertThatThrownBy(() -> Plans.read("x", SMALL.formatted(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "../draw/noise-rows", "h-1", "H 1"})
    void no_other_plan_is_found(String name) {
        assertThatThrownBy(() -> Plans.named(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "areas\tPROVINCE\t01",
                "freezes\tYEAR\nfreezes\tYEAR",
                "freezes\tYEAR\nsomething\telse",
                "freezes\tYEAR\ntable\tt\tPROVINCE\tYEAR\tOPENED\tsex\t9\t18\t1",
                "freezes\tYEAR\ntable\tt\tPROVINCE\tYEAR\tOPENED\t-\t9\t17\t1",
                "freezes\tYEAR\ntable\tt\tPROVINCE\tYEAR\tCOUNTED\t-\t9\t18\t1",
                "freezes\tNEVER"
            })
    void a_file_that_makes_no_sense_is_refused(String file) {
        assertThatThrownBy(() -> Plans.read("x", file)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country-2", "H-1", "H-year-1", "totals-1"})
    void every_value_there_can_be_has_a_class_and_every_cell_a_name_of_its_own(String name) {
        Plan plan = Plans.named(name);
        Set<CellName> names = new HashSet<>();
        for (TablePlan table : plan.tables()) {
            table.by().forEach(dimension -> values(dimension.aspect()).forEach(dimension::place));
            Period period = Period.of(table.span(), java.time.LocalDate.of(2027, 1, 1));
            for (String area : plan.areas(table)) {
                assertThat(table.cells(period, area)).hasSize(table.size());
                table.cells(period, area)
                        .forEach(cell ->
                                assertThat(names.add(cell)).as(cell.text()).isTrue());
            }
        }
    }

    @Test
    void a_cell_is_where_its_classes_say() {
        TablePlan table = Plans.named("H-1").tables().stream()
                .filter(some -> some.name().equals("opened-by-sex-and-risk"))
                .findFirst()
                .orElseThrow();
        int place = table.place(aspect -> aspect == Aspect.SEX ? "MALE" : "HIGH");
        assertThat(table.cells(Period.named("2027-H1").orElseThrow(), "01")
                        .get(place)
                        .text())
                .isEqualTo("area=01;measure=opened;period=2027-H1;risk=HIGH;sex=MALE");
        assertThat(table.rows().get(place)).isEqualTo(Map.of("sex", "MALE", "risk", "HIGH"));
    }

    private static List<String> values(Aspect aspect) {
        return switch (aspect) {
            case FORM -> with(names(ViolenceForm.values()), "SEVERAL");
            case AGE -> names(AgeBand.values());
            case SEX -> names(Sex.values());
            case RISK -> with(names(RiskLevel.values()), "NOT_ASSESSED");
            case ETHNIC_GROUP ->
                with(
                        EthnicGroups.of("2026-1").stream()
                                .map(group -> group.key())
                                .toList(),
                        "foreign",
                        "UNKNOWN");
            case COMMUNE ->
                Places.communesToday().stream().map(unit -> unit.place().code()).toList();
            case SERVICE -> names(ServiceKind.values());
            case REFERRAL_END -> List.of("COMPLETED", "DECLINED", "NOT_ATTENDED", "REVOKED", "ENDED_UNANSWERED");
            case REFERRAL_RESULT -> List.of("NOT_REFERRED", "HELPED", "NOT_HELPED", "TAKEN_BACK");
            case CLOSURE_REASON -> names(ClosureReason.values());
            case TIME_TO_REFERRAL -> List.of("SAME_DAY", "THREE_DAYS", "SEVEN_DAYS", "LATER");
        };
    }

    private static List<String> names(Enum<?>... values) {
        return java.util.Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> with(List<String> names, String... more) {
        return java.util.stream.Stream.concat(names.stream(), java.util.Arrays.stream(more))
                .toList();
    }

    @Test
    void every_end_of_a_referral_is_known() {
        assertThat(values(Aspect.REFERRAL_END))
                .allSatisfy(end -> assertThat(ReferralState.valueOf(end)).isNotNull());
    }
}
