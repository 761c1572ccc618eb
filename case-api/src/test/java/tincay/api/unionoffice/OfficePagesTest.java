package tincay.api.unionoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import tincay.api.TestReadModels;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.Fingerprint;
import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.privacy.Sealing;
import tincay.api.privacy.Workplaces;
import tincay.api.profile.Spoken;
import tincay.api.profile.UsualWords;
import tincay.api.web.Words;
import tincay.domain.access.Hidden;
import tincay.domain.address.AddressCommand.EstablishAddress;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Places;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.programme.ActivityCommand.RecordActivity;
import tincay.domain.stream.Command;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@SpringBootTest(properties = "spring.messages.fallback-to-system-locale=false")
class OfficePagesTest {

    private static final List<Command> ASKED = new ArrayList<>();
    private static EmbeddedPostgres postgres;

    private final MockMvc http;

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        MessageSourceAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {
                "tincay.api.platform.http",
                "tincay.api.web",
                "tincay.api.unionoffice",
                "tincay.api.leadership",
                "tincay.projections.addressbook",
                "tincay.projections.servicelist",
                "tincay.projections.partnerlist",
                "tincay.projections.programmereport",
                "tincay.projections.releases"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*SampleApplication.*"))
    @Import(Workplaces.class)
    static class Office {

        @Bean
        Spoken spoken(WhoIsSignedIn who, Words words) {
            return UsualWords.spoken(who, words);
        }

        @Bean
        DataSource store() {
            return postgres.getPostgresDatabase();
        }

        @Bean
        @Qualifier("releases")
        JdbcClient jdbc(DataSource store) {
            return JdbcClient.create(store);
        }

        @Bean
        @Primary
        Clock fixed() {
            return Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        }

        @Bean
        Fingerprint fingerprint() {
            return _ -> "f";
        }

        @Bean
        Sealing sealing() {
            return new Sealing() {
                @Override
                public SubjectId newSubject() {
                    return new SubjectId(new UUID(4, 8));
                }

                @Override
                public <T> Confidential<T> seal(SubjectId subject, Purpose purpose, T value) {
                    return new Confidential<>(subject, purpose, new byte[] {1});
                }
            };
        }

        @Bean
        Disclosure disclosure() {
            return (_, _, _, _) -> {
                throw new Hidden();
            };
        }

        @Bean
        WhoIsSignedIn who() {
            return () -> Optional.of(new Officer());
        }

        @Bean
        CommandDesk desk() {
            return (_, commands, answer) -> {
                ASKED.addAll(commands);
                return answer.apply(0);
            };
        }
    }

    record Officer() implements SignedIn {
        @Override
        public WorkerId worker() {
            return new WorkerId(new UUID(4, 9));
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.UNION_OFFICE, Role.UNION_LEADER);
        }

        @Override
        public String name() {
            return "office.thanhpho";
        }
    }

    OfficePagesTest(@org.springframework.beans.factory.annotation.Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        establish(context);
    }

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("create schema read_model; create schema authority")
                .update();
        for (String migration : List.of("V021__authority.sql", "V130__releases.sql")) {
            JdbcClient.create(postgres.getPostgresDatabase())
                    .sql(Files.readString(Path.of("src/main/resources/db/migration", migration)))
                    .update();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void nothing_asked_yet() {
        ASKED.clear();
    }

    @Test
    void every_page_of_the_office_is_shown() throws Exception {
        assertThat(page("/dc")).contains("Địa chỉ mẫu", "Tiến Xuân", "Yên Xuân / Hòa Lạc");
        assertThat(page("/dc/" + new UUID(4, 1))).contains("Nâng cấp", "name=\"_version\"");
        assertThat(page("/hd")).contains("Chưa có hoạt động", "Tập huấn");
        assertThat(page("/bang")).contains("Chưa có kỳ nào được công bố. Kỳ đầu: 30/01/2027.");
    }

    @Test
    void the_report_page_shows_then_and_now() throws Exception {
        assertThat(page("/bao-cao/2023-1/khi-do"))
                .contains("Tiến Xuân (Thạch Thất)")
                .doesNotContain("??");
        assertThat(page("/bao-cao/2023-1/hien-nay"))
                .contains("Yên Xuân / Hòa Lạc (trước là Tiến Xuân)")
                .doesNotContain("(Thạch Thất)");
    }

    @Test
    void an_address_is_established_from_the_page_and_by_a_program() throws Exception {
        assertThat(http.perform(post("/dc")
                                .param("kind", "COLLECTIVE")
                                .param("commune", "04930")
                                .param("name", "Mới")
                                .param("on.day", "1")
                                .param("on.month", "10")
                                .param("on.year", "2026"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/dc");
        MvcResult made = http.perform(post("/api/v1/addresses")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"kind":"COLLECTIVE","commune":"04930","name":"Mới","on":"2026-10-01"}"""))
                .andReturn();
        assertThat(made.getResponse().getStatus()).isEqualTo(201);
        assertThat(made.getResponse().getHeader("Location")).startsWith("/api/v1/addresses/addr-");
        assertThat(ASKED).hasSize(2).allSatisfy(command -> assertThat(command).isInstanceOf(EstablishAddress.class));
    }

    @Test
    void a_wrong_form_comes_back_with_its_faults_and_asks_nothing() throws Exception {
        MvcResult again = http.perform(post("/dc").param("kind", "X").param("on.day", "32"))
                .andReturn();
        assertThat(again.getResponse().getStatus()).isEqualTo(422);
        assertThat(again.getResponse().getContentAsString()).contains("govuk-error-summary");
        assertThat(ASKED).isEmpty();
    }

    @Test
    void an_activity_is_recorded_with_the_places_of_its_day() throws Exception {
        http.perform(post("/hd")
                .param("kind", "TRAINING")
                .param("title", "Tập huấn")
                .param("places", "04936, 04939")
                .param("from.day", "1")
                .param("from.month", "3")
                .param("from.year", "2023"));
        assertThat(ASKED)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordActivity.class,
                        asked -> assertThat(asked.places()).hasSize(2));
    }

    @Test
    void a_program_reads_the_report_the_sheet_and_the_empty_list_of_releases() throws Exception {
        String period = "?from=2023-01-01&to=2023-06-30&area=01";
        assertThat(page("/api/v1/programme-report" + period)).contains("\"addressesEstablished\":{\"count\":1");
        assertThat(http.perform(get("/api/v1/programme-report.xlsx" + period))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        assertThat(page("/api/v1/statistics/releases")).isEqualTo("{\"items\":[]}");
        assertThat(page("/api/v1/addresses")).contains("addr-");
        assertThat(page("/api/v1/services")).contains("items");
    }

    private String page(String path) throws Exception {
        MvcResult shown = http.perform(get(path)).andReturn();
        assertThat(shown.getResponse().getStatus()).as(path).isEqualTo(200);
        return shown.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void establish(ApplicationContext context) {
        var march = java.time.LocalDate.of(2023, 3, 1);
        var event = new AddressEstablished(
                new AddressId(new UUID(4, 1)),
                AddressKind.COLLECTIVE,
                Places.at("04936", march).orElseThrow().place(),
                null,
                "Địa chỉ mẫu",
                null,
                null,
                march,
                null);
        TestReadModels.tell(
                context,
                List.of(new GenericDomainEventMessage<>(
                        "address", event.address().toString(), 0, event)));
    }
}
