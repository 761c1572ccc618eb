package tincay.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;

class FormBodyTest {

    private final FormBody bodies =
            new FormBody(Validation.buildDefaultValidatorFactory().getValidator());

    record Group(
            @NotNull String first,
            @NotNull String second,
            @Nullable String other) {}

    record Questions(
            @Valid @NotNull Group group,
            @Valid @Nullable Group more,
            @NotNull String last) {}

    record Times(LocalDate on, OffsetDateTime told) {}

    @Test
    void a_group_that_was_left_empty_is_answered_by_each_of_its_questions_that_must_be_answered() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> bodies.read(form(Map.of("group.first", " ", "group.other", "")), Questions.class))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(Fault::field)
                        .containsExactlyInAnyOrder("group.first", "group.second", "last"));
    }

    @Test
    void three_boxes_are_a_day_and_with_a_time_a_moment_here() {
        Times times = bodies.read(
                form(Map.of(
                        "on.day", "2",
                        "on.month", "1",
                        "on.year", "2027",
                        "told.day", "2",
                        "told.month", "1",
                        "told.year", "2027",
                        "told.time", "09:00")),
                Times.class);
        assertThat(times.on()).isEqualTo("2027-01-02");
        assertThat(times.told()).isEqualTo(OffsetDateTime.parse("2027-01-02T09:00:00+07:00"));
    }

    private static MultiValueMap<String, String> form(Map<String, String> typed) {
        return MultiValueMap.fromSingleValue(typed);
    }
}
