package tincay.api;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

import tincay.api.commandline.CommandLine;

/** The application. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(
        basePackages = {"tincay.api", "tincay.projections", "tincay.domain.process"},
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "tincay\\.domain\\.process\\.When.*"),
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class TinCay {

    static void main(String... args) {
        System.exit(CommandLine.run(args));
    }
}
