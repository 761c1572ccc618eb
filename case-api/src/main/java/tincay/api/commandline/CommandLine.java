package tincay.api.commandline;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

import tincay.api.TinCay;
import tincay.api.backup.Archive;
import tincay.api.commandline.Order.Command;
import tincay.api.platform.Announcement;
import tincay.api.platform.Causes;
import tincay.api.platform.Telling;
import tincay.api.platform.UserMistake;
import tincay.api.platform.axon.Letters;
import tincay.api.platform.axon.Rebuild;
import tincay.api.platform.axon.Rebuild.Progress;
import tincay.api.platform.postgres.DataFolder;
import tincay.api.spreadsheet.PaperLedger;

/** Does what was typed; says in one sentence what went wrong, and never shows a stack trace for a person's mistake. */
public final class CommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    /** How many cases the demonstration's two closed years have; the running half-year goes on at the same pace. */
    private static final int HISTORY = 600;

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    CommandLine(Words words, PrintStream out, PrintStream err) {
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /** The exit status: 0 done, 1 failed, 2 not understood. A server that was started runs until it is stopped. */
    public static int run(String... args) {
        return new CommandLine(
                        Words.ofTerminal(), Console.unicode(FileDescriptor.out), Console.unicode(FileDescriptor.err))
                .follow(List.of(args));
    }

    int follow(List<String> args) {
        Order order;
        try {
            if (isDraw(args)) {
                return draw(args.subList(1, args.size()));
            }
            order = Order.of(args);
        } catch (IllegalArgumentException notOurs) {
            err.println(words.of("not-understood"));
            return NOT_UNDERSTOOD;
        }
        if (order.help()) {
            out.println(words.of(order.command() == Command.HELP ? "usage" : "help." + order.command()));
            return DONE;
        }
        try {
            return perform(order);
        } catch (RuntimeException failure) {
            err.println(sentence(failure, order));
            return FAILED;
        }
    }

    private static boolean isDraw(List<String> args) {
        return args.size() > 1 && args.getFirst().equals("draw") && !args.contains("--help");
    }

    private int draw(List<String> args) {
        try {
            out.println(DrawOrder.line(args));
            return DONE;
        } catch (UserMistake mistake) {
            err.println(words.of(mistake.code(), mistake.args()));
            return FAILED;
        }
    }

    private int perform(Order order) throws RuntimeException {
        if (order.command().isBeside() && Files.notExists(order.data())) {
            throw new UserMistake("nothing-to-rebuild");
        }
        switch (order.command()) {
            case BACKUP -> {
                String subject = order.subject();
                long events = Archive.backup(order.data(), Path.of(subject), this::progress);
                out.println(words.of("backed-up", events, subject, Path.of(subject, "keys")));
            }
            case RESTORE -> {
                long events = Archive.restore(order.data(), Path.of(order.subject()), order.erased(), this::progress);
                out.println(words.of("restored", events));
            }
            default -> {
                return runApplication(order);
            }
        }
        return DONE;
    }

    private void progress(String table, long rows) {
        out.println(words.of("progress", table, rows));
    }

    private int runApplication(Order order) {
        DataFolder.prepare(order.data());
        try (ConfigurableApplicationContext application = start(order)) {
            switch (order.command()) {
                case REBUILD -> {
                    application.getBean(Rebuild.class).rebuild(order.subject(), this::tell);
                    out.println(words.of("rebuilt", order.subject()));
                }
                case IMPORT -> {
                    var ledger = application.getBean(PaperLedger.class);
                    return new ImportOrder(ledger, application, words, out).follow(order) ? DONE : FAILED;
                }
                case EXPORT -> out.println(new ExportOrder(application, words).follow(order));
                case RELEASE -> {
                    return new ReleaseOrder(application, words, out, err).follow(order) ? DONE : FAILED;
                }
                case LETTERS ->
                    new LettersOrder(application.getBean(Letters.class), words, out).follow(order.subjects());
                default -> {
                    out.println(words.of("running", "http://127.0.0.1:" + order.port() + "/"));
                    application
                            .getBeanProvider(Announcement.class)
                            .orderedStream()
                            .flatMap(announcement -> announcement.lines().stream())
                            .forEach(out::println);
                    waitForTheEnd(application);
                }
            }
            return DONE;
        }
    }

    private void telling(int done, int of) {
        out.println(words.of("telling", done, of));
    }

    private void tell(Progress progress) {
        out.println(words.of("rebuilding", progress.read(), progress.ofAbout()));
    }

    private ConfigurableApplicationContext start(Order order) {
        return new SpringApplicationBuilder(TinCay.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(Telling.class, () -> this::telling))
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of(
                        "tincay.mode",
                        order.command().name().toLowerCase(Locale.ROOT),
                        "tincay.demo",
                        order.command() == Command.DEMO,
                        "tincay.history.cases",
                        order.command() == Command.DEMO ? HISTORY : 0,
                        "tincay.data-folder",
                        order.data().toString(),
                        "tincay.beside",
                        order.command().isBeside(),
                        "server.port",
                        order.command().isBeside() ? 0 : order.port(),
                        "management.server.port",
                        order.command().isBeside() ? 0 : order.port() + 1,
                        "logging.file.name",
                        order.data()
                                .resolve(order.command().isBeside() ? "logs/command.log" : "logs/tincay.log")
                                .toString(),
                        "logging.threshold.console",
                        "OFF"))
                .run();
    }

    private static void waitForTheEnd(ConfigurableApplicationContext application) {
        var ended = new CountDownLatch(1);
        application.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                ended.countDown();
            }
        });
        try {
            ended.await();
        } catch (InterruptedException over) {
            // Asked to end; the application is closed next, and must not be interrupted in that.
        }
    }

    private String sentence(RuntimeException failure, Order order) {
        for (Throwable cause : (Iterable<Throwable>) Causes.of(failure)::iterator) {
            if (cause instanceof UserMistake mistake) {
                return words.of(mistake.code(), mistake.args());
            }
            if (cause instanceof PortInUseException taken) {
                return words.of("port-in-use", String.valueOf(taken.getPort()));
            }
        }
        LOG.error("failed {}", Causes.places(failure));
        return words.of("failed", order.data().resolve("logs"));
    }
}
