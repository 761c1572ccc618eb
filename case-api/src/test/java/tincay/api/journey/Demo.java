package tincay.api.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tincay.api.TestPostgres;
import tincay.api.TinCay;

/** The whole application with its demonstration data on a database of its own, started once for all journeys. */
public final class Demo {

    public static final String PASSWORD = "du-lieu-thu-2026";

    private static final Path FOLDER = temporary();
    private static final ConfigurableApplicationContext APPLICATION = start();

    private Demo() {}

    /** Where it answers. */
    public static String url() {
        return "http://127.0.0.1:" + port("local.server.port");
    }

    /** Where the machine is watched. */
    public static String watchedUrl() {
        return "http://127.0.0.1:" + port("local.management.port");
    }

    public static Path folder() {
        return FOLDER;
    }

    public static Path log() {
        return FOLDER.resolve("logs/tincay.log");
    }

    public static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }

    static RequestMappingHandlerMapping handlers() {
        return APPLICATION.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    private static String port(String name) {
        return APPLICATION.getEnvironment().getRequiredProperty(name);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(TinCay.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .properties(
                        "tincay.mode=demo",
                        "tincay.demo=true",
                        "tincay.data-folder=" + FOLDER,
                        "logging.file.name=" + log(),
                        "logging.threshold.console=OFF",
                        "server.port=0",
                        "management.server.port=0",
                        "spring.datasource.url=" + TestPostgres.freshDatabase(),
                        "spring.datasource.username=postgres")
                .run();
    }

    /** Leaves out what other tests configure for themselves. */
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory readers) throws IOException {
            return reader.getResource().getURI().getPath().contains("/test-classes/");
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("demo");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
