package tincay.api.platform;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What may be counted: how the machine runs. Which endpoint was asked and which fact was handled are left out, since in a
 * small place such a count says what happened to whom.
 */
@Configuration(proxyBeanMethods = false)
class Metrics {

    @Bean
    MeterFilter withoutWhatWasAsked() {
        return MeterFilter.ignoreTags("uri", "payloadType", "messageName", "outcome", "exception", "error");
    }
}
