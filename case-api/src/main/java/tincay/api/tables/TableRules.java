package tincay.api.tables;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets an endpoint answer with a table. */
@Configuration(proxyBeanMethods = false)
class TableRules {

    TableRules() {
        SpringDocUtils.getConfig().replaceWithClass(Table.class, String.class);
    }

    @Bean
    WebMvcConfigurer tableAnswers() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new TableAnswers());
            }
        };
    }
}
