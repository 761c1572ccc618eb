package tincay.api.leadership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import tincay.domain.codes.ActivityKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.codes.Places.Unit;
import tincay.projections.programmereport.Ground;
import tincay.projections.programmereport.HalfYear;
import tincay.projections.programmereport.HalfYear.AddressLine;
import tincay.projections.programmereport.HalfYear.Held;
import tincay.projections.programmereport.HalfYear.Planned;

/** The half-year report in words, line by line, as the page and the spreadsheet show it. */
@Component
class ReportLines {

    private final MessageSource messages;

    ReportLines(MessageSource messages) {
        this.messages = messages;
    }

    /** One line: what, how much, and where. */
    record Line(String label, String figure, List<String> details) {}

    /** What was done. */
    List<Line> done(HalfYear report, Units units, Locale locale) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("trainings", count(report.held(ActivityKind.TRAINING)), List.of(), locale));
        lines.add(addresses("established", report.established(), units, locale));
        lines.add(addresses("upgraded", report.upgraded(), units, locale));
        lines.add(guided(report.guidedDialoguePlaces(), units, locale));
        if (!report.ownDialogues().isEmpty()) {
            lines.add(line("own-dialogues", count(report.ownDialogues()), titles(report.ownDialogues()), locale));
        }
        List<Held> missions = report.held(ActivityKind.MONITORING_MISSION);
        lines.add(line(
                "missions",
                count(missions),
                missions.stream().map(held -> mission(held, units, locale)).toList(),
                locale));
        List<Held> sessions = report.held(ActivityKind.COMMUNICATION_SESSION);
        if (!sessions.isEmpty()) {
            lines.add(line("sessions", count(sessions), titles(sessions), locale));
        }
        lines.add(line("handbook", publication(report, locale), titles(report.held(ActivityKind.PUBLICATION)), locale));
        return lines;
    }

    /** How the addresses stood at the end. */
    List<Line> standing(HalfYear report, Locale locale) {
        return report.standing().isEmpty()
                ? List.of()
                : Stream.of(AddressStatus.values())
                        .map(status -> new Line(
                                messages.getMessage("code.ADDRESS_STATUS." + status, null, locale),
                                "" + report.standing().getOrDefault(status, 0),
                                List.of()))
                        .toList();
    }

    /** What is planned for the time after. */
    List<Line> planned(HalfYear report, Locale locale) {
        return report.planned().stream()
                .sorted(Comparator.comparing(ReportLines::kinds))
                .map(target -> new Line(label(target, locale), "" + target.number(), List.of()))
                .toList();
    }

    private Line addresses(String key, List<AddressLine> addresses, Units units, Locale locale) {
        Map<String, List<AddressLine>> byPlace = addresses.stream()
                .collect(Collectors.groupingBy(
                        address -> units == Units.THEN ? then(address.commune()) : names(address.now()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> details = byPlace.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue(), units, locale))
                .toList();
        return line(key, "" + addresses.size(), details, locale);
    }

    private String place(String place, List<AddressLine> addresses, Units units, Locale locale) {
        String villages = addresses.stream()
                .map(AddressLine::village)
                .filter(village -> village != null)
                .map(village -> text("village", locale, village) + ", ")
                .collect(Collectors.joining());
        List<String> before = addresses.stream()
                .map(address -> Ground.unit(address.commune()).name())
                .filter(name -> !name.equals(place))
                .distinct()
                .toList();
        return units == Units.THEN || before.isEmpty()
                ? villages + place
                : villages + text("formerly", locale, place, String.join(", ", before));
    }

    private Line guided(List<Place> places, Units units, Locale locale) {
        if (units == Units.THEN) {
            String figure = text(
                    "communes-and-districts",
                    locale,
                    places.size(),
                    Ground.districts(places).size());
            return line("guided", figure, places.stream().map(ReportLines::then).toList(), locale);
        }
        List<Ground.Now> now = Ground.now(places);
        return line(
                "guided",
                text("communes", locale, now.size()),
                now.stream()
                        .map(part -> part.partOnly()
                                ? text("part", locale, part.commune().name())
                                : part.commune().name())
                        .toList(),
                locale);
    }

    private String mission(Held held, Units units, Locale locale) {
        String where = held.places().stream()
                .map(place -> mission(place, units, locale))
                .collect(Collectors.joining(", "));
        String month = "%02d/%d"
                .formatted(
                        held.days().until().getMonthValue(), held.days().until().getYear());
        return where + " (" + month + "): " + held.title();
    }

    private String mission(Place place, Units units, Locale locale) {
        String name = Ground.unit(place).name();
        List<Ground.Now> now = Ground.now(List.of(place));
        if (units == Units.THEN) {
            return name;
        }
        return now.isEmpty()
                ? text("former-district", locale, name)
                : names(now.stream().map(Ground.Now::commune).toList());
    }

    private String publication(HalfYear report, Locale locale) {
        return switch (report.publication()) {
            case PUBLISHED -> count(report.held(ActivityKind.PUBLICATION));
            case IN_PREPARATION -> text("in-preparation", locale);
            case NONE -> "0";
        };
    }

    /** Some kinds planned together have a name of their own; others are named one by one. */
    private String label(Planned target, Locale locale) {
        String oneByOne = target.kinds().stream()
                .sorted()
                .map(kind -> text("planned." + kind.name(), locale))
                .collect(Collectors.joining(", "));
        return Objects.requireNonNull(
                messages.getMessage("office.report.planned." + kinds(target), null, oneByOne, locale));
    }

    private Line line(String key, String figure, List<String> details, Locale locale) {
        return new Line(text(key, locale), figure, details);
    }

    private String text(String key, Locale locale, Object... values) {
        Object[] written = Arrays.stream(values).map(String::valueOf).toArray();
        return messages.getMessage("office.report." + key, written, locale);
    }

    private static String kinds(Planned target) {
        return target.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
    }

    private static String count(List<?> things) {
        return "" + things.size();
    }

    private static List<String> titles(List<Held> activities) {
        return activities.stream().map(Held::title).toList();
    }

    private static String then(Place place) {
        String name = Ground.unit(place).name();
        List<Unit> districts = Ground.districts(List.of(place));
        return districts.isEmpty() ? name : name + " (" + districts.getFirst().name() + ")";
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::name).collect(Collectors.joining(" / "));
    }
}
