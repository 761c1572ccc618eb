package tincay.api.platform.http;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.ConcurrentRequest;
import tincay.api.platform.Fingerprint;
import tincay.api.platform.For;
import tincay.api.platform.ForAnybody;
import tincay.api.platform.KeyReused;
import tincay.api.platform.NeedsVersion;
import tincay.api.platform.SignedIn;
import tincay.api.platform.Stale;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.profile.Spoken;
import tincay.api.profile.UsualWords;
import tincay.api.web.Words;
import tincay.domain.access.Hidden;
import tincay.domain.refusal.Refused;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

/** The rules and the look with nothing behind them. */
@SpringBootConfiguration
@ComponentScan({"tincay.api.platform.http", "tincay.api.web"})
@ImportAutoConfiguration({
    MessageSourceAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocConfiguration.class,
    SpringDocWebMvcConfiguration.class
})
public class SampleApplication {

    public static final String STAFF_HEADER = "X-Test-Role";

    record Body(
            String word,
            CaseId caseId,
            int number,
            @PastOrPresent LocalDate on,
            Role role) {}

    record Worker(WorkerId worker, Set<Role> roles, String name) implements SignedIn {}

    @Bean
    WhoIsSignedIn who() {
        return () -> {
            var current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
            return Optional.ofNullable(current.getRequest().getHeader(STAFF_HEADER))
                    .map(role -> new Worker(new WorkerId(new UUID(0, 1)), Set.of(Role.valueOf(role)), "Bùi Thị Mơ"));
        };
    }

    @Bean
    Spoken spoken(WhoIsSignedIn who, Words words) {
        return UsualWords.spoken(who, words);
    }

    @Bean
    Fingerprint fingerprint() {
        return data -> Integer.toHexString(Arrays.hashCode(data));
    }

    @Bean
    @Primary
    Clock stopped() {
        return Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @RestController
    static class Endpoints {

        @For(Role.ADDRESS_STAFF)
        @PostMapping(path = "/api/v1/things", consumes = MediaType.APPLICATION_JSON_VALUE)
        Map<String, Object> make(@Valid @RequestBody Body body) {
            return Map.of("word", body.word(), "caseId", body.caseId());
        }

        @For(Role.ADDRESS_STAFF)
        @GetMapping("/api/v1/cases/{id}")
        Map<String, Object> read(@PathVariable CaseId id) {
            if (id.value().equals(new UUID(0, 0))) {
                throw new Hidden();
            }
            return Map.of("caseId", id);
        }

        @For(Role.ADDRESS_STAFF)
        @NeedsVersion
        @PostMapping("/api/v1/cases/{id}/closure")
        ResponseEntity<Map<String, Object>> close(Call call, @PathVariable CaseId id) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("key", call.idempotencyKey());
            body.put("fingerprint", call.fingerprint());
            return Replies.of(new Answer(201, "/api/v1/cases/" + PrefixedIds.of(id), call.expectedVersion() + 1, body));
        }

        @ForAnybody
        @PostMapping("/api/v1/failures/{kind}")
        void fail(@PathVariable String kind) throws Exception {
            throw failure(kind);
        }

        @GetMapping("/api/v1/unstated")
        String unstated() {
            return "secret";
        }

        @ForAnybody
        @PostMapping("/chu")
        @ResponseBody
        String typed(@RequestParam String word) {
            return word.length() + "";
        }

        private static Exception failure(String kind) {
            return switch (kind) {
                case "refused" -> new Refused(() -> "referral.already-answered");
                case "hidden" -> new Hidden();
                case "stale" -> new Stale();
                case "concurrent" -> new ConcurrentRequest();
                case "reused" -> new KeyReused();
                case "database" -> new DataAccessResourceFailureException("host db.internal");
                case "invalid" -> new Invalid(List.of(new Fault("phone", "field.phone")));
                case "wrapped" -> new IllegalStateException(new Refused(() -> "case.closed"));
                default -> new IllegalStateException("Bùi Thị Hạnh");
            };
        }
    }

    @Controller
    static class Pages {

        @For(Role.ADDRESS_STAFF)
        @GetMapping("/mau")
        String sample(Model model, HttpServletRequest request) {
            model.addAttribute("here", request.getRequestURI());
            model.addAttribute("menu", "CASES");
            model.addAttribute("behind", true);
            if (request.getParameter("sai") != null) {
                model.addAttribute(
                        "errors", List.of(new Fault("name", "field.required"), new Fault("day", "field.in-future")));
            }
            return "mau";
        }
    }
}
