package tincay.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher on a machine without the Java it needs. */
class LauncherTest {

    private static final String[] PROGRAMS = {"sh", "dirname", "grep", "readlink"};

    @TempDir
    private Path machine;

    @BeforeEach
    void a_machine_with_little_on_it() throws IOException {
        Files.createDirectory(machine.resolve("jvm"));
        Files.createDirectory(machine.resolve("bin"));
        for (String program : PROGRAMS) {
            Files.createSymbolicLink(machine.resolve("bin").resolve(program), Path.of("/usr/bin", program));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vi_VN.UTF-8, Cần JDK 25. Cài: apt install temurin-25-jdk",
        "C, Cần JDK 25. Cài: apt install temurin-25-jdk",
        "en_US.UTF-8, JDK 25 is needed. Install it: apt install temurin-25-jdk"
    })
    void without_a_jdk_25_it_says_in_one_line_what_to_install(String language, String sentence) throws Exception {
        for (String word : new String[] {"start", "demo", "test", "bench"}) {
            Process launcher = launch(language, word);
            String said = new String(launcher.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(launcher.waitFor()).isEqualTo(1);
            assertThat(said.lines()).hasSize(1).first().asString().startsWith(sentence);
            assertThat(launcher.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void an_older_jdk_is_no_jdk_25() throws Exception {
        Path javac = Files.createDirectories(machine.resolve("jvm/older/bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\necho javac 21.0.4\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        assertThat(launch("en_US.UTF-8", "start").waitFor()).isEqualTo(1);
    }

    private Process launch(String language, String word) throws IOException {
        var builder = new ProcessBuilder("/bin/sh", "../tincay", word);
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("LANG", language);
        builder.environment().put("TINCAY_JVM_DIR", machine.resolve("jvm").toString());
        return builder.start();
    }
}
