package tincay.api;

import java.nio.file.Path;

/** The demonstration, started once for all tests of a JVM. */
public final class RunningDemo {

    private static final Running DEMO = Running.in("demo");

    private RunningDemo() {}

    public static <T> T bean(Class<T> type) {
        return DEMO.bean(type);
    }

    public static <T> T bean(String name, Class<T> type) {
        return DEMO.bean(name, type);
    }

    /** Its data folder. */
    public static Path folder() {
        return DEMO.folder();
    }

    public static String url() {
        return DEMO.url();
    }
}
