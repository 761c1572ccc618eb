package tincay.api.demonstration;

import java.time.Clock;

import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;

/** Only where an invented history is told does time follow the story, in what is asked and in what is recorded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${tincay.mode:}' == 'demo' and ${tincay.history.cases:0} > 0")
class HistoryPlatform {

    @Bean
    @Primary
    Clock toldClock() {
        var clock = new ToldClock();
        GenericEventMessage.clock = clock;
        return clock;
    }

    @Bean
    FilterRegistrationBean<StillLoading> stillLoading(StillLoading loading) {
        var first = new FilterRegistrationBean<>(loading);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    StillLoading loading() {
        return new StillLoading();
    }
}
