package tincay.api.statistics;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.platform.Companions;
import tincay.api.platform.TheClock;
import tincay.domain.refusal.Refused;
import tincay.domain.release.ReleaseCommand.CorrectRelease;
import tincay.domain.release.ReleaseCommand.PublishRelease;
import tincay.domain.release.ReleaseRefusal;
import tincay.domain.worker.WorkerId;
import tincay.projections.releases.CanonicalText;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.release.Artefact;

/** Publishes a period, and tables of it that were put right: the artefact and the fact are stored together, or nothing is. */
@Component
public class PublishReleases {

    private static final String STORED = """
            insert into release.artefact(release, revision, plan, starts, ends, published_at, hash, artefact)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String BOUGHT =
            "insert into release.correction(year, number, release, revision, tables) values (?, ?, ?, ?, ?)";

    private final DrawRelease draw;
    private final Corrections corrections;
    private final CommandDesk desk;
    private final Companions beside;
    private final Clock clock;

    PublishReleases(DrawRelease draw, Corrections corrections, CommandDesk desk, Companions beside, Clock clock) {
        this.draw = draw;
        this.corrections = corrections;
        this.desk = desk;
        this.beside = beside;
        this.clock = clock;
    }

    /**
     * Publishes the period of that name when its day has come.
     *
     * @return the hash of what was published
     * @throws Refused if it cannot be published; then nothing was
     */
    public String publish(String name) {
        return publish(name, TheClock.WORKER);
    }

    /**
     * Publishes the period of that name because somebody of the office asked for it.
     *
     * @return the hash of what was published
     * @throws Refused if it cannot be published; then nothing was
     */
    public String publish(String name, WorkerId by) {
        Period period = draw.period(name);
        Refused.when(draw.isPublished(period) && !draw.isOtherPlanPublished(), ReleaseRefusal.ALREADY_PUBLISHED);
        Artefact artefact = draw.of(period);
        var text = CanonicalText.of(artefact);
        var command =
                new PublishRelease(period.name(), period.due(), artefact.plan(), text.hash(), LocalDate.now(clock));
        desk.perform(new Call(by, null, "release " + period, null), List.of(command), version -> {
            store(artefact, text);
            return new Answer(201, null, version, Map.of());
        });
        return text.hash();
    }

    /**
     * Counts and draws tables of a published release again, and publishes them beside what is there.
     *
     * @param tables by their names in the plan
     * @return the hash of what was published
     * @throws Refused if it may not be corrected, or there is too little left for it; then nothing was
     */
    public String correct(String name, List<String> tables) {
        WantedCorrection wanted = corrections.wanted(name, tables);
        corrections.number(wanted);
        Artefact artefact = draw.again(wanted);
        var text = CanonicalText.of(artefact);
        LocalDate today = LocalDate.now(clock);
        var command =
                new CorrectRelease(name, artefact.revision(), wanted.names(), artefact.plan(), text.hash(), today);
        desk.perform(new Call(TheClock.WORKER, null, "correction " + name, null), List.of(command), version -> {
            int number = corrections.number(wanted); // whoever was quicker counts
            store(artefact, text);
            beside.add(BOUGHT, today.getYear(), number, name, artefact.revision(), String.join(",", wanted.names()));
            return new Answer(201, null, version, Map.of());
        });
        return text.hash();
    }

    private void store(Artefact artefact, CanonicalText text) {
        beside.add(
                STORED,
                artefact.release(),
                artefact.revision(),
                artefact.plan(),
                artefact.from(),
                artefact.until(),
                Timestamp.from(Instant.now(clock)),
                text.hash(),
                text.text());
    }
}
