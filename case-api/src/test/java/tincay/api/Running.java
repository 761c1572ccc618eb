package tincay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import tincay.api.platform.Announcement;
import tincay.api.platform.Telling;
import tincay.api.platform.postgres.OwnPostgres;

/** The whole application, on ports nobody else has and a database of its own. */
public final class Running {

    private final Path folder;
    private final ConfigurableApplicationContext application;

    private Running(Path folder, ConfigurableApplicationContext application) {
        this.folder = folder;
        this.application = application;
    }

    /** Started as {@code ./tincay demo} or {@code ./tincay start} would. */
    public static Running in(String mode) {
        return start(
                mode,
                temporary(),
                Map.of(
                        "spring.datasource.url",
                        TestPostgres.freshDatabase(),
                        "spring.datasource.username",
                        "postgres"));
    }

    /** The same on a PostgreSQL of its own below the folder. */
    public static Running in(String mode, Path folder) {
        return start(mode, folder, Map.of());
    }

    /** The demonstration on a server that the test does things to. */
    public static Running demoOn(String url) {
        return start(
                "demo",
                temporary(),
                Map.of(
                        "spring.datasource.url",
                        url,
                        "spring.datasource.username",
                        OwnPostgres.USER,
                        "spring.datasource.password",
                        OwnPostgres.PASSWORD,
                        "tincay.sight.patience",
                        "2s"));
    }

    /** The demonstration at an hour the test says, as one of several nodes on a database that share a master key. */
    public static Running demoAt(Clock clock, String url, Path masterKey) {
        return start(
                "demo",
                temporary(),
                Map.of(
                        "spring.datasource.url",
                        url,
                        "spring.datasource.username",
                        "postgres",
                        "tincay.master-key",
                        masterKey.toString()),
                context -> ((GenericApplicationContext) context)
                        .registerBean("simulatedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
    }

    /**
     * The demonstration with a history of so many cases; a system property says for all others that there is none.
     *
     * @param progress hears how far it is, and may break it off
     */
    public static Running demoWithHistory(int cases, String url, Path folder, Telling progress) {
        return start(
                "demo",
                folder,
                Map.of("spring.datasource.url", url, "spring.datasource.username", "postgres"),
                context -> ((GenericApplicationContext) context).registerBean(Telling.class, () -> progress),
                "--tincay.history.cases=" + cases);
    }

    private static Running start(String mode, Path folder, Map<String, Object> database) {
        return start(mode, folder, database, context -> {});
    }

    private static Running start(
            String mode,
            Path folder,
            Map<String, Object> database,
            ApplicationContextInitializer<ConfigurableApplicationContext> more,
            String... arguments) {
        return new Running(
                folder,
                new SpringApplicationBuilder(TinCay.class)
                        .initializers(more)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .properties(database)
                        .properties(Map.of(
                                "tincay.mode",
                                mode,
                                "tincay.demo",
                                mode.equals("demo"),
                                "tincay.data-folder",
                                folder.toString(),
                                "logging.file.name",
                                folder.resolve("logs/tincay.log").toString(),
                                "server.port",
                                0,
                                "management.server.port",
                                0,
                                "logging.threshold.console",
                                "OFF",
                                "tincay.duties.every", // tests say themselves when the clock is looked at
                                "24h",
                                "tincay.sight.patience", // a busy machine reads late; what is tested is what is read
                                "20s"))
                        .properties(database)
                        .run(arguments));
    }

    public String url() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** Where the machine is watched. */
    public String watchedUrl() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.management.port");
    }

    /** Its data folder: master key and log. */
    public Path folder() {
        return folder;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
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

    private static Path temporary() {
        try {
            return Files.createTempDirectory("so-viec");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
