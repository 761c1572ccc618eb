package tincay.api.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.TestReadModels;
import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Places.Unit;
import tincay.domain.programme.Conduct;
import tincay.domain.stream.Command;
import tincay.projections.programmereport.Ground;
import tincay.projections.programmereport.HalfYear;
import tincay.projections.programmereport.HalfYear.PublicationState;
import tincay.projections.programmereport.ProgrammeReport;

/** The acceptance example: the seed's facts, asked as commands, must come out as the seed's own report. */
class SeedReportTest {

    private static EmbeddedPostgres postgres;
    private static HalfYear report;

    @BeforeAll
    static void the_seed_is_told_through_the_real_commands() throws Exception {
        postgres = EmbeddedPostgres.start();
        JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql("create schema read_model").update();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> postgres.getPostgresDatabase());
            context.registerBean(JdbcClient.class, () -> jdbc);
            context.scan("tincay.projections.programmereport");
            context.refresh();
            TestReadModels.tell(context, eventsOf(SeedFacts.commands()));
            report = context.getBean(ProgrammeReport.class)
                    .of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), "01");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void six_trainings_were_held() {
        assertThat(report.held(ActivityKind.TRAINING)).hasSize(6).allMatch(held -> held.conduct() == Conduct.HELD);
    }

    @Test
    void two_addresses_were_established_then_in_two_communes_of_two_districts_and_now_in_one() {
        assertThat(report.established()).hasSize(2);
        assertThat(report.established().stream()
                        .map(line -> Ground.unit(line.commune()).name()))
                .containsExactlyInAnyOrder("Tiến Xuân", "Đông Xuân");
        assertThat(names(Ground.districts(report.established().stream()
                        .map(HalfYear.AddressLine::commune)
                        .toList())))
                .containsExactlyInAnyOrder("Thạch Thất", "Quốc Oai");
        assertThat(report.established().stream()
                        .flatMap(line -> line.now().stream())
                        .map(Unit::name))
                .containsExactly("Yên Xuân", "Yên Xuân");
    }

    @Test
    void two_addresses_were_upgraded() {
        assertThat(report.upgraded().stream()
                        .map(line -> line.village() + "/"
                                + Ground.unit(line.commune()).name()))
                .containsExactlyInAnyOrder("Đồng Ké/Trần Phú", "null/An Phú");
        assertThat(report.upgraded().stream()
                        .flatMap(line -> line.now().stream())
                        .map(Unit::name))
                .containsExactlyInAnyOrder("Trần Phú", "Mỹ Đức");
    }

    @Test
    void the_four_addresses_of_then_all_worked() {
        assertThat(report.standing()).isEqualTo(Map.of(AddressStatus.ACTIVE, 4));
    }

    @Test
    void dialogues_were_guided_in_fourteen_communes_of_five_districts() {
        assertThat(report.guidedDialoguePlaces()).hasSize(14);
        assertThat(names(Ground.districts(report.guidedDialoguePlaces())))
                .containsExactlyInAnyOrder("Ba Vì", "Thạch Thất", "Quốc Oai", "Chương Mỹ", "Mỹ Đức");
    }

    @Test
    void the_fourteen_are_nine_communes_today_two_of_them_in_part_only() {
        List<Ground.Now> now = Ground.now(report.guidedDialoguePlaces());
        assertThat(now).hasSize(9);
        assertThat(now.stream()
                        .filter(Ground.Now::partOnly)
                        .map(part -> part.commune().name()))
                .containsExactlyInAnyOrder("Bất Bạt", "Hòa Lạc");
    }

    @Test
    void two_missions_monitored_the_directives_and_the_plan_in_may() {
        List<HalfYear.Held> missions = report.held(ActivityKind.MONITORING_MISSION);
        assertThat(missions).hasSize(2).allMatch(held -> held.days().until().equals(LocalDate.of(2023, 5, 31)));
        assertThat(missions)
                .allSatisfy(held -> assertThat(held.title())
                        .contains("Chỉ thị 21-CT/TW", "Chỉ thị 22-CT/TU", "Kế hoạch 257/KH-UBND"));
        assertThat(missions.stream()
                        .map(held -> Ground.unit(held.places().getFirst()).name()))
                .containsExactlyInAnyOrder("Quốc Oai", "Thạch Thất");
    }

    @Test
    void the_handbook_is_in_preparation_and_planned_with_four_dialogues() {
        assertThat(report.publication()).isEqualTo(PublicationState.IN_PREPARATION);
        assertThat(report.planned().stream().map(HalfYear.Planned::number)).containsExactlyInAnyOrder(4, 1);
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }

    private static List<? extends EventMessage<?>> eventsOf(List<Command> commands) throws ClassNotFoundException {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        for (String name : List.of(
                "address.Address",
                "service.InternalService",
                "partner.Partner",
                "programme.Activity",
                "programme.Feedback",
                "programme.Target")) {
            configurer.configureAggregate(deciding(Class.forName("tincay.domain." + name)));
        }
        Configuration axon = configurer.start();
        try {
            commands.forEach(axon.commandGateway()::sendAndWait);
            return axon.eventStore()
                    .openStream(null)
                    .asStream()
                    .limit(commands.size())
                    .toList();
        } finally {
            axon.shutdown();
        }
    }

    private static <A> AggregateConfigurer<A> deciding(Class<A> aggregate) {
        return AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver(_ ->
                        message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).target(), null));
    }
}
