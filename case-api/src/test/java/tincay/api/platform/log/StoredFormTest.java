package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;

import tincay.domain.trial.TrialEvent;
import tincay.domain.trial.TrialId;

/** What stands in the tables: tokens that can be read back, pinned names, and metadata that is text. */
class StoredFormTest {

    private final Serializer stock = Jackson3Serializer.builder().build();
    private final Serializer general = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(LogPlatform.tokens())
            .build();
    private final TrialEvent event = new TrialEvent.Begun(TrialId.any(), 0);
    private final Object halfRebuilt = ReplayToken.createReplayToken(token(7), token(3));

    @Test
    void a_token_of_a_rebuild_under_way_is_read_back() {
        assertThat(back(general, halfRebuilt)).isEqualTo(halfRebuilt);
    }

    @Test
    void the_stock_serializer_cannot_read_what_it_wrote_of_a_rebuild() {
        assertThatThrownBy(() -> back(stock, halfRebuilt)).isInstanceOf(SerializationException.class);
    }

    @Test
    void no_class_but_axon_s_own_and_the_log_s_can_be_named_in_a_token() {
        String foreign = new String(general.serialize(halfRebuilt, byte[].class).getData(), StandardCharsets.UTF_8)
                .replace(Reached.class.getName(), "java.util.concurrent.atomic.AtomicInteger");
        assertThatThrownBy(() -> general.deserialize(
                        new SimpleSerializedObject<>(foreign, String.class, ReplayToken.class.getName(), null)))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void an_event_is_stored_under_its_pinned_name_and_read_back_by_it() {
        Serializer events = TrialLog.events();
        assertThat(events.serialize(event, byte[].class).getType().getName()).isEqualTo("trial.begun");
        assertThat(back(events, event)).isEqualTo(event);
    }

    @Test
    void the_stock_serializer_stores_the_name_of_the_class() {
        assertThat(stock.serialize(event, byte[].class).getType().getName())
                .isEqualTo("tincay.domain.trial.TrialEvent$Begun");
    }

    @Test
    void only_text_in_metadata_comes_back_as_it_was() {
        Map<String, ?> text = Map.of("by", UUID.randomUUID().toString());
        assertThat(back(TrialLog.events(), MetaData.from(text))).isEqualTo(MetaData.from(text));
        var typed = MetaData.from(Map.of("version", 1L, "worker", UUID.randomUUID()));
        assertThat(back(TrialLog.events(), typed))
                .as("a number comes back smaller and an id as text")
                .isNotEqualTo(typed);
    }

    private static Object back(Serializer serializer, Object written) {
        return serializer.deserialize(serializer.serialize(written, byte[].class));
    }

    private static Reached token(long tx) {
        return new Reached(tx, 1);
    }
}
