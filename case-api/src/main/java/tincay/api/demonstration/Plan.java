package tincay.api.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import tincay.api.administration.DemoAccounts;
import tincay.domain.codes.ServiceKind;
import tincay.domain.duty.Deadlines;

/** Which cases the history tells, where and when each begins; the same seed and the same end give the same plan. */
final class Plan {

    /** How often the situations come between ordinary cases, as long as there is room for all. */
    private static final int EVERY = 7;

    private static final int DAYS_AT_WORK = 150;

    private static final int HALF_YEARS = 4;
    private static final int MONTHS = 6;

    private final long seed;
    private final int cases;
    private final Instant until;

    /**
     * Plans a history.
     *
     * @param cases how many cases come in its four closed half-years; the running one has them at the same pace
     * @param until when it ends
     */
    Plan(long seed, int cases, Instant until) {
        this.seed = seed;
        this.cases = cases;
        this.until = until;
    }

    /** One case and the situation it tells. */
    record Planned(String tag, Tale tale) {}

    static List<Situation> situations() {
        return List.of(
                new NightWithTwoChildren(),
                new HerbMoney(),
                new SlipToTheHealthStation(),
                new ChangedHerMind(),
                new SomebodyTooClose(),
                new OrderBreached(),
                new MovedAway(),
                new ThirteenYears(),
                new OldMan(),
                new NewHarm(),
                new NoSignal(),
                new MotherInLaw(),
                new NobodyAnswers(),
                new AsksForErasure(),
                new Unconscious(),
                new SharedWithoutNeed(),
                new FarCousin(),
                new StayedTooLong(),
                new Forgotten(),
                new NightEmergency());
    }

    /** The first day of the four half-years that had closed when the history ended. */
    LocalDate begins() {
        LocalDate today = LocalDate.ofInstant(until, Deadlines.HERE);
        LocalDate thisHalf = today.withDayOfMonth(1).withMonth(today.getMonthValue() <= MONTHS ? 1 : MONTHS + 1);
        return thisHalf.minusMonths((long) HALF_YEARS * MONTHS);
    }

    /** The day from which there are addresses and people. */
    LocalDate foundedOn() {
        return begins().minusDays(14);
    }

    /** When the people who have accounts in the demonstration begin to work. */
    Instant workBegins() {
        return until.minus(DAYS_AT_WORK, ChronoUnit.DAYS);
    }

    /** All of them, in no order. */
    List<Planned> tales() {
        List<Planned> tales = new ArrayList<>();
        Instant begins = Deadlines.beginOf(begins());
        Instant halfYearBegins = Deadlines.beginOf(begins().plusMonths((long) HALF_YEARS * MONTHS));
        double minutesApart = (double) ChronoUnit.MINUTES.between(begins, halfYearBegins) / cases;
        var dice = new SplittableRandom(seed);
        List<Situation> situations = situations();
        int every = Math.max(1, Math.min(EVERY, cases / situations.size()));
        for (int i = 0; ; i++) {
            Instant day = begins.plus((long) ((i + dice.nextDouble()) * minutesApart), ChronoUnit.MINUTES);
            if (!day.isBefore(until)) {
                break;
            }
            long own = dice.nextLong();
            Post post = posts(day).get(dice.nextInt(posts(day).size()));
            Situation situation = i % every == 0 ? situations.get(i / every % situations.size()) : new Ordinary(own);
            // What is told of two people at an address happens where there are two.
            Post where = i % every == 0
                    ? Founding.posts().get(i / every % Founding.posts().size())
                    : post;
            tales.add(new Planned(
                    situation.tag(), new Tale("case " + i, where, morning(day), own).tell(situation.told())));
        }
        tales.addAll(workDay("hoa ban", hoaBan(), WorkDay.hoaBan()));
        tales.addAll(workDay("suoi mo", suoiMo(), WorkDay.suoiMo()));
        return tales;
    }

    private static Instant morning(Instant day) {
        return Deadlines.beginOf(LocalDate.ofInstant(day, Deadlines.HERE)).plus(7, ChronoUnit.HOURS);
    }

    private List<Planned> workDay(String address, Post post, List<WorkDay.OnDesk> cases) {
        return cases.stream()
                .map(desk -> new Planned(
                        "work day",
                        new Tale(
                                        address + ", " + desk.name(),
                                        post,
                                        until.minus(desk.before()),
                                        seed + desk.name().hashCode())
                                .tell(desk.told())))
                .toList();
    }

    /** The demonstration's own addresses have cases as long as their people have worked. */
    private List<Post> posts(Instant day) {
        List<Post> posts = new ArrayList<>(Founding.posts());
        if (day.isAfter(workBegins().plus(1, ChronoUnit.DAYS))) {
            posts.add(hoaBan());
            posts.add(suoiMo());
        }
        return posts;
    }

    private static Post hoaBan() {
        return new Post(SeedFacts.HOA_BAN, List.of(DemoAccounts.idOf("staff.hoaban")), "04930", "04930", counselling());
    }

    private static Post suoiMo() {
        return new Post(SeedFacts.SUOI_MO, List.of(DemoAccounts.idOf("staff.suoimo")), "09694", "09694", counselling());
    }

    private static Counselling counselling() {
        return new Counselling(SeedFacts.COUNSELLING, ServiceKind.PSYCHOSOCIAL, DemoAccounts.idOf("counsellor.mot"));
    }
}
