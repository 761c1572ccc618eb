package tincay.api.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The composed installation is as careful as the one that brings its own database. */
class ComposeTest {

    private Map<String, Map<String, Object>> services;

    @BeforeEach
    void read() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(Path.of("../docker-compose.yml")));
        services = file.get("services");
    }

    @Test
    void its_database_gets_every_setting_the_embedded_one_must_show() {
        String command = String.valueOf(services.get("database").get("command"));
        Settings.MUST_SHOW.forEach((name, value) -> assertThat(command).contains("-c " + name + "=" + value));
        assertThat(command)
                .contains("-c log_statement=none", "-c log_parameter_max_length_on_error=0", "-c shared_buffers=512MB");
    }

    @Test
    void its_database_keeps_the_parent_of_the_data_folder() {
        assertThat(services.get("database").get("volumes")).isEqualTo(List.of("database:/var/lib/postgresql"));
    }

    @Test
    void nobody_in_it_may_more_than_it_needs() throws IOException {
        services.forEach((name, service) -> {
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(service.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
            assertThat(service.get("security_opt")).as(name).isEqualTo(List.of("no-new-privileges:true"));
        });
        assertThat(services.get("application").get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080"));
        String image = Files.readString(Path.of("Dockerfile"));
        assertThat(image).contains("USER tincay", "HEALTHCHECK").doesNotContain("USER root");
    }
}
