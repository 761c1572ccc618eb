package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What Axon configures by itself, with and without being told to come after the data source. */
class AxonOrderTest {

    @Test
    void after_the_data_source_axon_has_transactions_tokens_that_last_and_metrics() {
        try (var application = start()) {
            assertThat(application.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(application.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
            assertThat(application.getBeanProvider(GlobalMetricRegistry.class).stream())
                    .hasSize(1);
        }
    }

    @Test
    void left_to_itself_axon_silently_runs_with_no_transactions() {
        try (var application = start("spring.autoconfigure.exclude=" + AxonOrder.class.getName())) {
            assertThat(application.getBean(TransactionManager.class)).isInstanceOf(NoTransactionManager.class);
            assertThat(application.getBeanProvider(TokenStore.class).stream())
                    .noneMatch(JdbcTokenStore.class::isInstance);
        }
    }

    private static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(AsItComes.class)
                .web(WebApplicationType.NONE)
                .properties("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nobody", "spring.flyway.enabled=false")
                .properties(properties)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class AsItComes {}
}
