package tincay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import tincay.api.platform.Announcement;

/** The whole application, on ports nobody else has and a database of its own. */
public final class Running {

    private final ConfigurableApplicationContext application;

    private Running(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** Started as {@code ./tincay demo} or {@code ./tincay start} would. */
    public static Running in(String mode) {
        return new Running(new SpringApplicationBuilder(TinCay.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("ours", new WithoutTests()))
                .properties(Map.of(
                        "tincay.mode",
                        mode,
                        "tincay.demo",
                        mode.equals("demo"),
                        "tincay.data-folder",
                        folder(),
                        "server.port",
                        0,
                        "management.server.port",
                        0,
                        "spring.datasource.url",
                        TestPostgres.freshDatabase(),
                        "spring.datasource.username",
                        "postgres",
                        "logging.threshold.console",
                        "OFF"))
                .run());
    }

    public String url() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** What is said on the terminal after the start. */
    public List<String> announced() {
        return application
                .getBeanProvider(Announcement.class)
                .orderedStream()
                .flatMap(announcement -> announcement.lines().stream())
                .toList();
    }

    public void stop() {
        application.close();
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("so-viec").toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What stands among the tests is no part of the application. */
    private static final class WithoutTests extends TypeExcludeFilter {

        private final String tests = Running.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
            return type.getResource().getURL().toString().startsWith(tests);
        }
    }
}
