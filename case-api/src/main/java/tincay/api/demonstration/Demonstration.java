package tincay.api.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import tincay.api.administration.DemoAccounts;
import tincay.api.platform.Announcement;
import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.domain.stream.Command;
import tincay.domain.worker.WorkerId;

/** Tells the invented story of the demonstration through the real commands, once. */
@Component
@ConditionalOnProperty(name = "tincay.mode", havingValue = "demo")
class Demonstration implements ApplicationRunner, Announcement {

    private final CommandDesk desk;
    private final DemoAccounts accounts;
    private final ObjectProvider<History> history;
    private final ObjectProvider<StillLoading> loading;
    private final Clock clock;

    Demonstration(
            CommandDesk desk,
            DemoAccounts accounts,
            ObjectProvider<History> history,
            ObjectProvider<StillLoading> loading,
            Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.history = history;
        this.loading = loading;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        History told = history.getIfAvailable();
        if (told == null || (!told.isBegun() && accounts.areOpen())) {
            begin();
        } else {
            told.tell(told.until(clock.instant()), this::begin);
        }
        loading.ifAvailable(StillLoading::isReady);
    }

    /** The seed's own facts, and the people who have accounts. */
    private void begin() {
        WorkerId office = DemoAccounts.idOf("office.thanhpho");
        List<? extends Command> story = SeedFacts.commands();
        for (int step = 0; step < story.size(); step++) {
            String once = "demonstration " + step;
            desk.perform(
                    new Call(office, once, once, null),
                    List.of(story.get(step)),
                    version -> new Answer(201, null, version, Map.of()));
        }
        accounts.open(SeedFacts.HOA_BAN, SeedFacts.SUOI_MO, SeedFacts.COUNSELLING);
    }

    @Override
    public List<String> lines() {
        return DemoAccounts.lines();
    }
}
