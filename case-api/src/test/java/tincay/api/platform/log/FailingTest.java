package tincay.api.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

class FailingTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "53300", "57P01", "58030", "25P04"})
    void a_server_that_is_gone_full_stopping_or_slow_is_to_blame_itself(String state) {
        assertThat(Failing.isOfTheServer(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "23502", "23505", "42703", "40001"})
    void what_was_asked_wrongly_or_at_the_wrong_moment_is_not_the_server_s_doing(String state) {
        assertThat(Failing.isOfTheServer(new SQLException("", state))).isFalse();
    }

    @Test
    void a_pool_with_nothing_to_give_and_a_connection_closed_in_between_name_no_state_and_are_understood() {
        var empty = new SQLTransientConnectionException("timed out");
        assertThat(Failing.isConflict(empty)).isFalse();
        assertThat(Failing.isOfTheServer(empty)).isTrue();
        assertThat(Failing.isOfTheServer(new TransactionSystemException("", new SQLException("closed"))))
                .isTrue();
    }
}
