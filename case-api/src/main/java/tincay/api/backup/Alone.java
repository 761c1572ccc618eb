package tincay.api.backup;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import tincay.api.platform.postgres.DatabaseAlone;

/** An installation's settings, and its database when it is asked for; nothing else of it runs. */
record Alone(ConfigurableApplicationContext settings, Path data) implements AutoCloseable {

    static Alone beside(Path data) {
        return with(data, Map.of("tincay.beside", true));
    }

    /** What the database is for is what it was for when it was saved. */
    static Alone emptyFor(Manifest saved, Path data) {
        return with(data, Map.of("tincay.mode", saved.mode()));
    }

    private static Alone with(Path data, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("tincay.data-folder", data.toString());
        all.put("logging.file.name", data.resolve("logs/backup.log").toString());
        all.put("logging.threshold.console", "OFF");
        return new Alone(
                new SpringApplicationBuilder(DatabaseAlone.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .lazyInitialization(true)
                        .properties(all)
                        .run(),
                data);
    }

    Path masterKey() {
        return settings.getEnvironment().getProperty("tincay.master-key", Path.class, data.resolve("master.key"));
    }

    <T> T bean(Class<T> type) {
        return settings.getBean(type);
    }

    @Override
    public void close() {
        settings.close();
    }
}
