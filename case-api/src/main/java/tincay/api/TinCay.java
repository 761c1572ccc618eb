package tincay.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication(scanBasePackages = {"tincay.api", "tincay.projections", "tincay.domain.process"})
public class TinCay {

    static void main(String... args) {
        SpringApplication.run(TinCay.class, args);
    }
}
