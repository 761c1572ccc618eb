package tincay.api.pages;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** One headless Chromium for all tests of a JVM; the one that is installed, nothing is downloaded. */
final class Browser {

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private Browser() {}

    /** A fresh window: no cookies, no storage, nothing kept from another. */
    static BrowserContext window(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext window = CHROMIUM.newContext(options);
        window.setDefaultTimeout(15_000);
        return window;
    }

    private static com.microsoft.playwright.Browser launch() {
        var options = new BrowserType.LaunchOptions().setExecutablePath(installed());
        boolean root = System.getProperty("user.name").equals("root");
        options.setArgs(Stream.concat(QUIET.stream(), root ? Stream.of("--no-sandbox") : Stream.empty())
                .toList());
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(options);
    }

    private static Path installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No browser to test the pages with: apt install chromium"));
    }
}
