package tincay.api.commandline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

import tincay.api.addressdesk.CaseColumns;
import tincay.api.addressdesk.ExportCases;
import tincay.api.duties.ExportDuties;
import tincay.api.leadership.ExportReport;
import tincay.api.leadership.Half;
import tincay.api.platform.UserMistake;
import tincay.api.platform.security.Accounts;
import tincay.api.privacy.Workplaces;
import tincay.api.tables.Table;
import tincay.api.tables.TableFormat;
import tincay.api.unionoffice.ExportRegisters;
import tincay.api.unionoffice.Register;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** Writes what an account may see into a new file only its owner can read. */
final class ExportOrder {

    /** What can be asked for, and whose it is. */
    private static final Map<String, Set<Role>> WHOSE = Map.of(
            "cases", Set.of(Role.ADDRESS_STAFF),
            "duties", Set.of(Role.SUPERVISOR),
            "addresses", Set.of(Role.UNION_OFFICE),
            "partners", Set.of(Role.UNION_OFFICE),
            "activities", Set.of(Role.UNION_OFFICE),
            "report", Set.of(Role.UNION_OFFICE, Role.UNION_LEADER));

    private final ApplicationContext application;
    private final Words words;

    ExportOrder(ApplicationContext application, Words words) {
        this.application = application;
        this.words = words;
    }

    static boolean isUnderstood(
            List<String> subjects,
            @Nullable String purpose,
            @Nullable String columns,
            @Nullable String period,
            @Nullable String area) {
        boolean report = !subjects.isEmpty() && subjects.getFirst().equals("report");
        return subjects.size() == 2
                && report == (period != null)
                && (period == null || Half.of(period).isPresent())
                && (area == null || report)
                && WHOSE.containsKey(subjects.getFirst())
                && TableFormat.of(subjects.get(1)).isPresent()
                && subjects.getFirst().equals("cases") == (purpose != null)
                && (columns == null || subjects.getFirst().equals("cases"));
    }

    /** What it did, in words. */
    String follow(Order order) {
        String what = order.subjects().getFirst();
        Path file = Path.of(order.subjects().get(1));
        String account = requireNonNull(order.as());
        WorkerId worker = application
                .getBean(Accounts.class)
                .named(account)
                .filter(named -> requireNonNull(WHOSE.get(what)).stream()
                        .anyMatch(role -> application.getBean(Workplaces.class).holds(named, role)))
                .orElseThrow(() -> new UserMistake("export-nobody", account));
        LocaleContextHolder.setLocale(Locale.of(words.of("language")));
        try {
            write(table(what, worker, order), file);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        return words.of("exported", file);
    }

    private Table table(String what, WorkerId worker, Order order) {
        return switch (what) {
            case "cases" ->
                application
                        .getBean(ExportCases.class)
                        .table(worker, purpose(requireNonNull(order.purpose())), columns(order.columns()));
            case "report" ->
                application
                        .getBean(ExportReport.class)
                        .table(worker, Half.of(requireNonNull(order.period())).orElseThrow(), order.area())
                        .orElseThrow(() -> new UserMistake("export-no-area", requireNonNull(order.as())));
            case "duties" -> application.getBean(ExportDuties.class).table(worker);
            default ->
                application.getBean(ExportRegisters.class).table(Register.valueOf(what.toUpperCase(Locale.ROOT)));
        };
    }

    private static DisclosurePurpose purpose(String word) {
        return ExportCases.PURPOSES.stream()
                .filter(purpose -> purpose.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UserMistake("export-no-purpose"));
    }

    private static Set<CaseColumns> columns(@Nullable String words) {
        Set<CaseColumns> columns = EnumSet.noneOf(CaseColumns.class);
        for (String word : words == null ? new String[0] : words.split(",", -1)) {
            columns.add(Stream.of(CaseColumns.values())
                    .filter(group -> group.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new UserMistake("export-no-columns")));
        }
        return columns;
    }

    /** A file that was broken off is not left behind. */
    private static void write(Table table, Path file) {
        TableFormat format = TableFormat.of(file.toString()).orElseThrow();
        boolean written = false;
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException there) {
            throw new UserMistake("export-file-there", file);
        } catch (IOException notWritable) {
            throw new UserMistake("export-not-written", file);
        }
        try {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                format.write(table, out);
            }
            written = true;
        } catch (IOException notWritable) {
            throw new UserMistake("export-not-written", file);
        } finally {
            if (!written) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UserMistake("export-not-written", file);
        }
    }
}
