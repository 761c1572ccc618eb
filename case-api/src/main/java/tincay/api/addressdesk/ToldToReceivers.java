package tincay.api.addressdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tincay.domain.codes.DataGroup;
import tincay.domain.person.Particulars;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.Opened.Clear;
import tincay.domain.supportcase.ChildrenTold;
import tincay.domain.supportcase.HealthTold;
import tincay.domain.supportcase.NeedsTold;
import tincay.domain.supportcase.PeopleEvent.AnswersRecorded;
import tincay.domain.supportcase.PerpetratorTold;
import tincay.domain.supportcase.RiskTold;
import tincay.domain.supportcase.Wish;

/**
 * What more was told, group by group, as far as a receiver may know it: the last that was said of each thing. Who reported is
 * in no group, and of a child only what says nothing about who it is.
 */
final class ToldToReceivers {

    private final List<AnswersRecorded> told;
    private final List<PersonRegistered> children;

    ToldToReceivers(List<AnswersRecorded> told, List<PersonRegistered> children) {
        this.told = told.reversed();
        this.children = children;
    }

    Stream<Confidential<?>> sealed(Set<DataGroup> groups) {
        return groups.stream().flatMap(this::sealed);
    }

    private Stream<? extends Confidential<?>> sealed(DataGroup group) {
        return switch (group) {
            case RISK -> all(AnswersRecorded::risk);
            case HEALTH -> all(AnswersRecorded::health);
            case FACTS -> all(AnswersRecorded::needs);
            case ACCOUNT -> all(AnswersRecorded::wish);
            case PERPETRATOR -> all(AnswersRecorded::perpetrator);
            case CHILDREN ->
                Stream.<Confidential<?>>concat(
                        all(AnswersRecorded::children),
                        children.stream().map(PersonRegistered::particulars).filter(Objects::nonNull));
            case IDENTITY, CONTACT -> Stream.empty();
        };
    }

    /** The values of a group, by what they are. */
    Map<String, String> of(DataGroup group, Disclosed open) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (group) {
            case RISK -> {
                put(
                        values,
                        "immediateDanger",
                        last(open, AnswersRecorded::risk, RiskTold.class, RiskTold::immediateDanger));
                put(
                        values,
                        "fearedInCommune",
                        last(open, AnswersRecorded::risk, RiskTold.class, RiskTold::fearedInCommune));
            }
            case HEALTH -> {
                put(
                        values,
                        "injuredNow",
                        last(open, AnswersRecorded::health, HealthTold.class, HealthTold::injuredNow));
                put(
                        values,
                        "healthNotes",
                        last(open, AnswersRecorded::health, HealthTold.class, HealthTold::healthNotes));
            }
            case FACTS ->
                put(values, "basicNeeds", last(open, AnswersRecorded::needs, NeedsTold.class, ToldToReceivers::needs));
            case ACCOUNT -> put(values, "wish", last(open, AnswersRecorded::wish, Wish.class, Wish::words));
            case PERPETRATOR ->
                put(
                        values,
                        "whereNow",
                        last(open, AnswersRecorded::perpetrator, PerpetratorTold.class, PerpetratorTold::whereNow));
            case CHILDREN -> children(values, open);
            case IDENTITY, CONTACT -> {}
        }
        return values;
    }

    private void children(Map<String, String> values, Disclosed open) {
        long injured = children.stream()
                .flatMap(child -> clear(open, child.particulars(), Particulars.class).stream())
                .filter(child -> Boolean.TRUE.equals(child.injured()))
                .count();
        put(values, "injuredChildren", Optional.of(injured));
        put(values, "childrenLeft", last(open, AnswersRecorded::children, ChildrenTold.class, ChildrenTold::left));
        put(
                values,
                "childrenLeftWords",
                last(open, AnswersRecorded::children, ChildrenTold.class, ChildrenTold::leftWords));
        put(values, "childHarmed", last(open, AnswersRecorded::children, ChildrenTold.class, ChildrenTold::harmed));
    }

    private static @Nullable String needs(NeedsTold told) {
        return told.basicNeeds().isEmpty()
                ? null
                : told.basicNeeds().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private <T> Stream<Confidential<T>> all(Function<AnswersRecorded, @Nullable Confidential<T>> part) {
        return told.stream().map(part).filter(Objects::nonNull);
    }

    private <T> Optional<Object> last(
            Disclosed open,
            Function<AnswersRecorded, @Nullable Confidential<T>> part,
            Class<T> type,
            Function<T, @Nullable Object> value) {
        return all(part)
                .flatMap(one -> clear(open, one, type).stream())
                .map(value)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static <T> Optional<T> clear(Disclosed open, @Nullable Confidential<T> value, Class<T> type) {
        return value != null && open.of(value, type) instanceof Clear<T>(T clear)
                ? Optional.of(clear)
                : Optional.empty();
    }

    private static void put(Map<String, String> values, String key, Optional<?> value) {
        value.ifPresent(told -> values.put(key, told.toString()));
    }
}
