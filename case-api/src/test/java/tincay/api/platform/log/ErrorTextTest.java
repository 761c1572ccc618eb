package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.Causes;
import tincay.api.platform.axon.Trials;
import tincay.domain.trial.TrialCommand;
import tincay.domain.trial.TrialId;

/** An append fails; what the exception says must hold nothing of what was to be kept. */
class ErrorTextTest {

    private static final int SECRET = 990_077_881;

    private final TrialId stream = TrialId.any();

    @Test
    void a_failed_append_says_nothing_of_what_was_to_be_kept() {
        try (var application = Trials.start()) {
            assertThat(whatIsSaid(application)).contains("full_up").doesNotContain(secrets());
        }
    }

    @Test
    void with_the_server_s_detail_it_says_the_whole_row() {
        try (var application =
                Trials.start("spring.datasource.hikari.data-source-properties.logServerErrorDetail=true")) {
            assertThat(secrets()).anyMatch(whatIsSaid(application)::contains);
        }
    }

    private String whatIsSaid(ConfigurableApplicationContext application) {
        application
                .getBean(JdbcClient.class)
                .sql("alter table log.event drop constraint if exists full_up,"
                        + " add constraint full_up check (type = 0) not valid")
                .update();
        Throwable failure = catchThrowable(() -> Trials.perform(application, new TrialCommand.Begin(stream, SECRET)));
        assertThat(failure).isNotNull();
        var said = new StringWriter();
        Causes.of(failure).forEach(cause -> {
            cause.printStackTrace(new PrintWriter(said, true));
            if (cause instanceof SQLException sql) {
                sql.forEach(next -> next.printStackTrace(new PrintWriter(said, true)));
            }
        });
        return said.toString();
    }

    private String[] secrets() {
        String kind = String.valueOf(SECRET);
        return new String[] {kind, hex(kind), stream.toString()};
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
