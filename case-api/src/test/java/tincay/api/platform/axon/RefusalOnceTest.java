package tincay.api.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tincay.domain.refusal.Refused;

/** A bus that tries again what failed, as a cautious person would set it up. */
class RefusalOnceTest {

    private static final int AGAIN = 3;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        clockwork.shutdownNow();
    }

    @Test
    void a_refusal_is_asked_for_once() {
        assertThat(timesAsked(new Refused(() -> "trial.refused"))).isEqualTo(1);
    }

    @Test
    void any_other_exception_would_be_asked_for_again_and_again() {
        assertThat(timesAsked(new IllegalStateException("trial.refused"))).isEqualTo(1 + AGAIN);
    }

    private int timesAsked(RuntimeException answer) {
        var asked = new AtomicInteger();
        var bus = SimpleCommandBus.builder().build();
        try (var subscribed = bus.subscribe(String.class.getName(), message -> {
            asked.incrementAndGet();
            throw answer;
        })) {
            var gateway = DefaultCommandGateway.builder()
                    .commandBus(bus)
                    .retryScheduler(IntervalRetryScheduler.builder()
                            .retryExecutor(clockwork)
                            .retryInterval(1)
                            .maxRetryCount(AGAIN)
                            .build())
                    .build();
            assertThat(subscribed).isNotNull();
            assertThatThrownBy(() -> gateway.sendAndWait("answer the referral")).isSameAs(answer);
        }
        return asked.get();
    }
}
