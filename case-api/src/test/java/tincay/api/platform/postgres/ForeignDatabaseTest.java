package tincay.api.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.TestPostgres;

/** A database that somebody else looks after, with an account that may do little. */
class ForeignDatabaseTest {

    private final String url = TestPostgres.freshDatabase().replaceAll("\\?.*", "");
    private final JdbcClient owner = TestPostgres.at(url);

    @Test
    void an_account_that_may_not_make_roles_is_told_what_to_ask_for_and_then_goes_on() {
        owner.sql("create role guest login").update();
        owner.sql("grant create on database " + url.replaceAll(".*/", "") + " to guest")
                .update();
        owner.sql("grant create on schema public to guest").update();

        assertThatThrownBy(this::starts).hasRootCauseMessage("database-roles");

        for (String role : new String[] {"tincay_statistics", "tincay_statistics_reader"}) {
            owner.sql("do $$ begin create role %s nologin; exception when duplicate_object then null; end $$"
                            .formatted(role))
                    .update();
            owner.sql("grant " + role + " to guest").update();
        }
        starts();
        assertThat(owner.sql("select mode from log.installation")
                        .query(String.class)
                        .single())
                .isEqualTo("start");
    }

    private void starts() {
        new SpringApplicationBuilder(DatabaseAlone.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=" + url, "spring.datasource.username=guest", "tincay.mode=start")
                .run()
                .close();
    }
}
