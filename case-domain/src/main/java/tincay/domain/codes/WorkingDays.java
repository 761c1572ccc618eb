package tincay.domain.codes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The days offices work in Viet Nam: Monday to Friday, but for public holidays and the days off in their place, and with
 * the Saturdays worked instead (Labour Code 45/2019 arts. 111 and 112). Of a year the data does not hold it knows the
 * weekends only.
 */
public final class WorkingDays {

    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    private WorkingDays(String version) {
        Rows.of(version, "holidays.tsv").forEach(row -> worked.put(LocalDate.parse(row[0]), row[1].equals("WORK")));
    }

    /** The calendar of a version of the data. */
    public static WorkingDays of(String version) {
        return new WorkingDays(version);
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return worked.getOrDefault(day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /** The last of so many working days that follow a day; the day itself is not counted. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; ) {
            reached = reached.plusDays(1);
            counted += isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }
}
