package tincay.api;

/** The demonstration, started once for all tests of a JVM. */
public final class RunningDemo {

    private static final Running DEMO = Running.in("demo");

    private RunningDemo() {}

    public static <T> T bean(Class<T> type) {
        return DEMO.bean(type);
    }

    public static String url() {
        return DEMO.url();
    }
}
