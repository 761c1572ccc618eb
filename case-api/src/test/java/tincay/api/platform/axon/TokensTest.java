package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.api.platform.axon.Trials.count;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.log.Reached;

/** The tables of a read model were exchanged while a node was still reading into the old ones. */
class TokensTest {

    private static final Reached EXCHANGED_AT = new Reached(40, 1);
    private static final Reached STILL_READING_AT = new Reached(70, 1);

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = Trials.start();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void what_it_read_into_them_is_read_once_more_into_the_new_ones() {
        TokenStore tokens = application.getBean(TokenStore.class);
        claimedThenExchanged(tokens, "ours");
        assertThatThrownBy(() -> tokens.storeToken(STILL_READING_AT, "ours", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(tokens.fetchToken("ours", 0)).isEqualTo(EXCHANGED_AT);
    }

    @Test
    void the_stock_store_takes_the_segment_back_and_passes_over_what_the_new_ones_lack() {
        TokenStore stock = JdbcTokenStore.builder()
                .connectionProvider(application.getBean(ConnectionProvider.class))
                .serializer(application.getBean("serializer", Serializer.class))
                .schema(application.getBean(TokenSchema.class))
                .build();
        claimedThenExchanged(stock, "stock");
        stock.storeToken(STILL_READING_AT, "stock", 0);
        assertThat(stock.fetchToken("stock", 0)).isEqualTo(STILL_READING_AT);
    }

    private static void claimedThenExchanged(TokenStore tokens, String processor) {
        tokens.initializeTokenSegments(processor, 1, EXCHANGED_AT);
        assertThat(tokens.fetchToken(processor, 0)).isEqualTo(EXCHANGED_AT);
        assertThat(count(application, "log.token where owner is not null and processor_name = '" + processor + "'"))
                .isEqualTo(1);
        application
                .getBean(JdbcClient.class)
                .sql("update log.token set owner = null where processor_name = ?")
                .param(processor)
                .update();
    }
}
