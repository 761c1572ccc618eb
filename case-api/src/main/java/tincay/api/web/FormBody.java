package tincay.api.web;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;
import tincay.api.platform.http.StrictJson;

/**
 * Reads a page's form as the same record a program sends: a field {@code facts.sex} is the member {@code sex} of
 * {@code facts}, fields {@code children.0.sex} and so on are the lines of a list, three boxes {@code .day .month .year} are a date, with {@code .time} a moment here, and an empty box is
 * nothing.
 */
@Component
public class FormBody {

    private final JsonMapper json = StrictJson.mapper()
            .rebuild()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final Validator validator;

    FormBody(Validator validator) {
        this.validator = validator;
    }

    /**
     * The record.
     *
     * @throws Invalid with the fields that are wrong
     */
    public <T> T read(MultiValueMap<String, String> form, Class<T> type) {
        T body = convert(members(form), type);
        Set<ConstraintViolation<T>> wrong = validator.validate(body);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong.stream().flatMap(FormBody::faults).toList());
        }
        return body;
    }

    /** Where a whole group of questions was left empty, each of them that must be answered says so. */
    private static Stream<Fault> faults(ConstraintViolation<?> wrong) {
        String field = wrong.getPropertyPath().toString().replaceAll("\\[([0-9])]", ".$1");
        Class<?> owner = wrong.getLeafBean().getClass();
        return Stream.of(owner.isRecord() ? owner.getRecordComponents() : new RecordComponent[0])
                .filter(part ->
                        wrong.getInvalidValue() == null && part.getType().isRecord())
                .filter(part -> field.equals(part.getName()) || field.endsWith("." + part.getName()))
                .findFirst()
                .map(part ->
                        mustBeAnswered(part.getType()).map(name -> new Fault(field + "." + name, wrong.getMessage())))
                .orElseGet(() -> Stream.of(new Fault(field, wrong.getMessage())));
    }

    private static Stream<String> mustBeAnswered(Class<?> group) {
        return Stream.of(group.getRecordComponents())
                .filter(part -> part.getAccessor().isAnnotationPresent(NotNull.class)
                        || part.getAccessor().isAnnotationPresent(NotEmpty.class)
                        || part.getAccessor().isAnnotationPresent(NotBlank.class))
                .map(RecordComponent::getName);
    }

    private <T> T convert(Map<String, Object> members, Class<T> type) {
        try {
            return json.convertValue(members, type);
        } catch (JacksonException wrong) {
            throw new Invalid(List.of(new Fault(path(wrong), "field.malformed")));
        }
    }

    private static String path(JacksonException wrong) {
        return String.join(
                ".",
                wrong.getPath().stream()
                        .filter(step -> step.getPropertyName() != null)
                        .map(JacksonException.Reference::getPropertyName)
                        .toList());
    }

    private static Map<String, Object> members(MultiValueMap<String, String> form) {
        Map<String, Object> root = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            List<String> given =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!name.startsWith("_") && !given.isEmpty()) {
                put(root, List.of(name.split("\\.")), given);
            }
        });
        joinDates(root);
        joinLists(root);
        return root;
    }

    @SuppressWarnings("unchecked") // every inner object was made here
    private static void put(Map<String, Object> object, List<String> path, List<String> given) {
        if (path.size() == 1) {
            object.put(path.getFirst(), given.size() == 1 ? given.getFirst() : given);
            return;
        }
        Object inner = object.computeIfAbsent(path.getFirst(), name -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?> map) {
            put((Map<String, Object>) map, path.subList(1, path.size()), given);
        }
    }

    /** Members that are numbered are the lines of a list; a line that was left empty is none. */
    @SuppressWarnings("unchecked") // every inner object was made here
    private static void joinLists(Map<String, Object> object) {
        object.replaceAll((name, value) -> {
            if (!(value instanceof Map<?, ?> inner)) {
                return value;
            }
            joinLists((Map<String, Object>) inner);
            boolean numbered =
                    inner.keySet().stream().allMatch(key -> key.toString().matches("[0-9]"));
            return numbered ? List.copyOf(inner.values()) : inner;
        });
    }

    private static void joinDates(Map<String, Object> object) {
        object.replaceAll((name, value) -> value instanceof Map<?, ?> inner ? joined(inner) : value);
    }

    @SuppressWarnings("unchecked") // every inner object was made here
    private static Object joined(Map<?, ?> inner) {
        if (Set.of("day", "month", "year", "time").containsAll(inner.keySet())) {
            String day = "%s-%2s-%2s".formatted(inner.get("year"), inner.get("month"), inner.get("day"));
            Object time = inner.get("time");
            return day.replace(' ', '0') + (time == null ? "" : "T" + time + ":00+07:00");
        }
        joinDates((Map<String, Object>) inner);
        return inner;
    }
}
