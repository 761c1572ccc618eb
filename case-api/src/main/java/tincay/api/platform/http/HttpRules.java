package tincay.api.platform.http;

import java.beans.PropertyEditorSupport;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules in front of every handler. */
@Configuration(proxyBeanMethods = false)
class HttpRules {

    /** Days and hours as they are in Viet Nam; a simulated clock goes before it as the primary one. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** What lies in the future is asked by the same clock, not by the one of the machine. */
    @Bean
    ValidationConfigurationCustomizer today(Clock clock) {
        return validation -> validation.clockProvider(() -> clock);
    }

    @Bean
    WebMvcConfigurer rules(Guard guard, CallArgument calls, FailureAnswers answers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(guard);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(calls);
            }

            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.addFirst(answers);
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.mapper()));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new IdConverter());
            }
        };
    }

    /** What comes in by form is as clean as what comes in by JSON. */
    @ControllerAdvice
    static class CleanForms {
        @InitBinder
        void clean(WebDataBinder binder) {
            binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
                @Override
                public void setAsText(String typed) {
                    setValue(CleanText.of(typed));
                }
            });
        }
    }
}
