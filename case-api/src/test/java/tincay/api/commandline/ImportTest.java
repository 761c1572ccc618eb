package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tincay.api.Ports;

/** A paper ledger taken in by a command, beside the application that runs. */
class ImportTest {

    private static final String ROW =
            ";20/11/2025;tự đến;Hạnh;;1991;nữ;30–44;Mường;Yên Xuân;thể chất;thể chất;chồng;có;;ký giấy;\n";

    @TempDir
    private Path parent;

    @Test
    void the_template_filled_in_is_taken_in_and_what_is_wrong_is_said() throws IOException {
        Path data = parent.resolve("data-demo");
        String template = Files.readString(Path.of("..", "docs", "so-giay.csv"));
        Path right = Files.writeString(parent.resolve("right.csv"), template + "1" + ROW + "2" + ROW);
        Path wrong = Files.writeString(parent.resolve("wrong.csv"), template + "3" + ROW.replace("chồng", "BI-MAT"));
        try (var running = Terminal.start("demo", data, Ports.free())) {
            var taken = take("vi", right, data);
            assertThat(taken.err()).isEmpty();
            assertThat(taken.out()).contains("Đã vào sổ: 2 trên 2 dòng.");
            assertThat(taken.status()).isZero();
            var said = take("en", wrong, data);
            assertThat(said.out())
                    .contains("Row 2, That person is: Choose one of the answers offered.", "No row was written.")
                    .doesNotContain("BI-MAT");
            assertThat(said.status()).isEqualTo(1);
            assertThat(Terminal.type("vi", "import", right.toString()).status()).isEqualTo(2);
            takenAlong(data);
            assertThat(running.status()).isNotDone();
        }
    }

    private void takenAlong(Path data) throws IOException {
        Path table = parent.resolve("mine.csv");
        var done = export(
                "vi", data, "cases", table.toString(), "staff.hoaban", "--purpose", "COVER", "--columns", "IDENTITY");
        assertThat(done.err()).isEmpty();
        assertThat(done.status()).isZero();
        assertThat(Files.readString(table)).startsWith("\ufeffSố hồ sơ").contains("Hạnh", "1991");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(table)))
                .isEqualTo("rw-------");
        export("en", data, "cases", table.toString(), "staff.hoaban", "--purpose", "COVER")
                .isMistake("export-file-there", "en", table);
        export("en", data, "cases", parent.resolve("x.csv").toString(), "admin", "--purpose", "COVER")
                .isMistake("export-nobody", "en", "admin");
        export("en", data, "cases", parent.resolve("x.csv").toString(), "staff.hoaban", "--purpose", "REFERRAL")
                .isMistake("export-no-purpose", "en");
        export("en", data, "duties", parent.resolve("no/x.xlsx").toString(), "supervisor.xa")
                .isMistake("export-not-written", "en", parent.resolve("no/x.xlsx"));
        assertThat(parent.resolve("x.csv")).doesNotExist();
        Path report = parent.resolve("report.csv");
        assertThat(export("en", data, "report", report.toString(), "leader.xa", "--period", "2023-1", "--area", "01")
                        .status())
                .isZero();
        assertThat(Files.readString(report))
                .contains("Policy dialogues guided", "14 communes / 5 districts", "9 communes", "Addresses at the end")
                .doesNotContain("Cases:");
        Path ofTheCity = parent.resolve("city.csv");
        assertThat(export("en", data, "report", ofTheCity.toString(), "leader.thanhpho", "--period", "2023-1")
                        .status())
                .isZero();
        assertThat(Files.readString(ofTheCity)).contains("Cases: Cases opened,Not published");
        export(
                        "en",
                        data,
                        "report",
                        parent.resolve("x.csv").toString(),
                        "leader.xa",
                        "--period",
                        "2023-1",
                        "--area",
                        "48")
                .isMistake("export-no-area", "en", "leader.xa");
        export("en", data, "report", parent.resolve("x.csv").toString(), "staff.hoaban", "--period", "2023-1")
                .isMistake("export-nobody", "en", "staff.hoaban");
        assertThat(export("vi", data, "addresses", parent.resolve("a.xlsx").toString(), "office.thanhpho")
                        .status())
                .isZero();
    }

    private static Terminal.Said export(
            String language, Path data, String what, String file, String account, String... more) {
        return Terminal.type(
                language,
                Stream.concat(
                                Stream.of("export", what, file, "--as", account, "--data", data.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Terminal.Said take(String language, Path file, Path data) {
        return Terminal.type(language, "import", file.toString(), "--as", "staff.hoaban", "--data", data.toString());
    }
}
