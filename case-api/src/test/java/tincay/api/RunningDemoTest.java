package tincay.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningDemoTest {

    @Test
    void the_application_listens_where_it_was_told_to_and_nowhere_of_its_own_choice() {
        assertThat(RunningDemo.url()).doesNotEndWith(":8080").isNotEqualTo("http://127.0.0.1:null");
    }
}
