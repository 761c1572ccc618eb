package tincay.api.journey;

import java.nio.file.Path;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tincay.api.Running;
import tincay.api.web.TodayPart;

/** The demonstration the JSON journeys share; browsers have one of their own, since an account has one session. */
public final class Demo {

    public static final String PASSWORD = "du-lieu-thu-2026";

    private static final Running RUNNING = Running.in("demo");

    private Demo() {}

    public static String url() {
        return RUNNING.url();
    }

    public static String watchedUrl() {
        return RUNNING.watchedUrl();
    }

    public static Path folder() {
        return RUNNING.folder();
    }

    public static <T> T bean(Class<T> type) {
        return RUNNING.bean(type);
    }

    static TodayPart today(String part) {
        return RUNNING.bean(part, TodayPart.class);
    }

    static RequestMappingHandlerMapping handlers() {
        return RUNNING.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }
}
