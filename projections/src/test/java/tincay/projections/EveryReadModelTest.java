package tincay.projections;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static tincay.projections.ReadModels.mixed;
import static tincay.projections.ReadModels.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.supportcase.OfCase;
import tincay.projections.statistics.rows.InventedPseudonyms;
import tincay.projections.statistics.rows.Pseudonyms;

/**
 * A thousand cases and what is kept beside them, in one log: each read model takes it in by several hands, each at its own
 * pace in batches of its own size, now and then going back and reading some of it again.
 */
class EveryReadModelTest {

    private static final int CASES = 1_000;
    private static final int REGISTERS = 1_280;
    private static final int SEGMENTS = 4;
    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext();

    private static JdbcClient jdbc;
    private static List<Recorded> log;

    @BeforeAll
    static void the_log_and_the_read_models_there_are() {
        jdbc = ReadModels.database();
        jdbc.sql("create schema at_once").update();
        for (String reader : List.of("releases", "statistics")) {
            CONTEXT.registerBean(
                    reader + "Reader",
                    JdbcClient.class,
                    () -> jdbc,
                    bean -> ((AbstractBeanDefinition) bean)
                            .addQualifier(new AutowireCandidateQualifier(Qualifier.class, reader)));
        }
        CONTEXT.registerBean(JdbcClient.class, () -> jdbc, bean -> bean.setPrimary(true));
        CONTEXT.registerBean("eventSerializer", Kept.class);
        CONTEXT.registerBean(Pseudonyms.class, InventedPseudonyms::new);
        CONTEXT.scan("tincay.projections");
        CONTEXT.refresh();
        List<List<DomainEventMessage<?>>> histories = new ArrayList<>();
        for (int cases = 0; cases < CASES; cases += 50) {
            histories.addAll(ReadModels.shortCases(cases, 50, 12));
        }
        assertThat(histories).hasSize(CASES);
        LongStream.range(0, REGISTERS).mapToObj(RandomRegister::history).forEach(histories::add);
        log = mixed(histories, 7).stream().map(Recorded::of).toList();
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    static Collection<ReadModel> models() {
        return CONTEXT.getBeansOfType(ReadModel.class).values();
    }

    @ParameterizedTest
    @MethodSource("models")
    void read_in_piecemeal_and_twice_it_holds_what_it_holds_when_it_is_built_at_once(ReadModel model) {
        readPiecemeal(model, new SplittableRandom(11));
        ReadModels.make(jdbc, model, "at_once");
        flush(model, log, "at_once");
        assertThat(model.tables()).allSatisfy(table -> {
            List<String> rows = rows(jdbc, "read_model", table.table());
            assertThat(rows).hasSizeGreaterThanOrEqualTo(100);
            assertThat(rows).isEqualTo(rows(jdbc, "at_once", table.table()));
        });
        assertThat(inOrder(model, "read_model")).isEqualTo(inOrder(model, "at_once"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void what_happens_elsewhere_leaves_every_row_as_it_was(ReadModel model) {
        ReadModels.empty(jdbc, model);
        flush(model, log, "read_model");
        List<String> before = all(model);
        List<Recorded> elsewhere = Stream.concat(
                        LongStream.range(0, 20).mapToObj(seed -> RandomRegister.history(9_000 + seed)),
                        ReadModels.shortCases(9_000, 20, 12).stream())
                .flatMap(List::stream)
                .map(Recorded::of)
                .toList();
        flush(model, elsewhere, "read_model");
        List<String> after = all(model);
        assertThat(after).hasSizeGreaterThan(before.size());
        after.removeAll(new HashSet<>(before));
        assertThat(after).hasSize(all(model).size() - before.size());
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_same_fact_says_the_same_each_time(ReadModel model) {
        assertThat(log).allSatisfy(recorded -> assertThat(model.fold(recorded)).isEqualTo(model.fold(recorded)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void it_asks_about_the_kinds_of_fact_that_change_something_and_about_no_other(ReadModel model) {
        assertThat(log)
                .allSatisfy(recorded -> assertThat(model.fold(recorded).isEmpty())
                        .as(recorded.fact().getClass().getSimpleName())
                        .isNotEqualTo(model.asksAbout(recorded.fact().getClass())));
    }

    private static void readPiecemeal(ReadModel model, SplittableRandom random) {
        ReadModels.empty(jdbc, model);
        List<List<Recorded>> segments = IntStream.range(0, SEGMENTS)
                .mapToObj(segment -> log.stream()
                        .filter(recorded -> Math.floorMod(sequence(recorded).hashCode(), SEGMENTS) == segment)
                        .toList())
                .toList();
        int[] reached = new int[SEGMENTS];
        List<Integer> busy = new ArrayList<>(List.of(0, 1, 2, 3));
        while (!busy.isEmpty()) {
            int turn = random.nextInt(busy.size());
            int segment = busy.get(turn);
            List<Recorded> facts = segments.get(segment);
            int from = Math.max(0, reached[segment] - (random.nextInt(4) == 0 ? random.nextInt(40) : 0));
            int to = Math.min(facts.size(), reached[segment] + 1 + random.nextInt(90));
            flush(model, facts.subList(from, to), "read_model");
            reached[segment] = to;
            if (to == facts.size()) {
                busy.remove(turn);
            }
        }
    }

    private static Object sequence(Recorded recorded) {
        return recorded.fact() instanceof OfCase fact ? fact.caseId() : recorded.stream();
    }

    private static void flush(ReadModel model, List<Recorded> facts, String schema) {
        var rows = new Rows();
        facts.forEach(recorded -> rows.add(model.fold(recorded)));
        rows.flush(jdbc, schema);
    }

    private static List<String> all(ReadModel model) {
        return model.tables().stream()
                .flatMap(table -> rows(jdbc, "read_model", table.table()).stream())
                .collect(toCollection(ArrayList::new));
    }

    /** What a table that counts its rows tells of each case, in its order. */
    private static List<String> inOrder(ReadModel model, String schema) {
        return model.tables().stream()
                .filter(table -> String.join(" ", table.ddl(schema)).contains("ordinal"))
                .flatMap(table -> jdbc
                        .sql("select case_id || ' ' || string_agg(stream || ' ' || seq, ',' order by ordinal) from "
                                + schema + "." + table.table() + " group by case_id order by case_id")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
