package tincay.api.addressdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.api.web.InTemplates;
import tincay.api.web.TodayPart.State;
import tincay.api.web.When;
import tincay.api.web.Words;
import tincay.domain.nocontact.BreachDetails;
import tincay.domain.nocontact.NoContactEvent.NoContactBreached;
import tincay.domain.nocontact.NoContactEvent.NoContactOrdered;
import tincay.domain.nocontact.NoContactEvent.NoContactRefused;
import tincay.domain.nocontact.OrderDetails;
import tincay.domain.nocontact.RefusalDetails;
import tincay.domain.nocontact.RequestDetails;
import tincay.domain.supportcase.CaseEvent.RiskAssessed;
import tincay.projections.casefile.CaseView;
import tincay.projections.casefile.Entry;
import tincay.projections.casefile.NoContactView;

/** What was asked of the commune and what it decided, in the words of their page. */
@Component("noContactWords")
class NoContactWords implements InTemplates {

    private final Words words;
    private final When when;
    private final Clock clock;

    NoContactWords(Words words, When when, Clock clock) {
        this.words = words;
        this.when = when;
        this.clock = clock;
    }

    /** What the table of contents says: how the newest request stands. */
    public String state(CaseView file) {
        return words.of(
                file.noContacts().isEmpty()
                        ? "case.state.none"
                        : state(file.noContacts().getLast()));
    }

    /** The key of how one request stands. */
    public String state(NoContactView view) {
        return view.isUndecided()
                ? "no-contact.state.undecided"
                : view.refusal().isPresent()
                        ? "no-contact.state.refused"
                        : view.isOrdered() ? "no-contact.state.ordered" : "no-contact.state.ended";
    }

    /** How near the hour is by which the commune must decide. */
    public State due(NoContactView view) {
        return State.of(view.requested().requestedAt(), view.requested().decisionDue(), clock.instant());
    }

    public Map<String, String> request(NoContactView view, OpenFile open) {
        var requested = view.requested();
        return rows(open.shown(requested.request(), RequestDetails.class), (request, row) -> {
            row.accept("no-contact.requested-at", when.moment(requested.requestedAt()));
            row.accept("no-contact.committee", request.committee());
            row.accept("no-contact.reason", request.reason());
            row.accept("no-contact.rights-told", words.of("answer." + requested.rightsTold()));
        });
    }

    public Map<String, String> refusal(NoContactRefused refused, OpenFile open) {
        return rows(open.shown(refused.refusal(), RefusalDetails.class), (refusal, row) -> {
            row.accept("no-contact.decided-at", when.moment(refused.decidedAt()));
            row.accept("no-contact.refused-because", refusal.reason());
        });
    }

    /** From which day to which. */
    public String days(NoContactOrdered order) {
        return words.of(
                order.byCourt() ? "no-contact.court-days" : "no-contact.days",
                when.day(order.from()),
                when.day(order.to()));
    }

    public Map<String, String> order(NoContactOrdered ordered, OpenFile open) {
        return rows(open.shown(ordered.order(), OrderDetails.class), (order, row) -> {
            row.accept("no-contact.number", order.number());
            row.accept("no-contact.decided-at", when.moment(ordered.decidedAt()));
            row.accept("no-contact.watched-by", order.watchedBy());
            row.accept("no-contact.told-person", moment(order.toldPersonAt()));
            row.accept("no-contact.told-survivor", moment(order.toldSurvivorAt()));
            row.accept("no-contact.told-police", moment(order.toldPoliceAt()));
            row.accept("no-contact.told-village", moment(order.toldVillageHeadAt()));
        });
    }

    public Map<String, String> breach(NoContactBreached breached, OpenFile open) {
        return rows(open.shown(breached.breach(), BreachDetails.class), (breach, row) -> {
            row.accept("no-contact.happened-at", when.moment(breached.happenedAt()));
            row.accept("no-contact.breach-words", breach.words());
            row.accept("no-contact.harm-again", words.of("answer." + breached.harmAgain()));
            row.accept("no-contact.told-to", breach.toldTo());
            row.accept("no-contact.told-at", moment(breach.toldAt()));
        });
    }

    /** Whether the danger was not assessed again since an order was broken. */
    public boolean mustBeAssessedAgain(CaseView file) {
        LocalDate broken = null;
        for (Entry entry : file.timeline()) {
            if (entry.fact() instanceof NoContactBreached breach) {
                broken = breach.on();
            } else if (broken != null
                    && entry.fact() instanceof RiskAssessed assessed
                    && !assessed.on().isBefore(broken)) {
                broken = null;
            }
        }
        return broken != null;
    }

    private @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : when.moment(moment);
    }

    private <T> Map<String, String> rows(Shown<T> shown, BiConsumer<T, BiConsumer<String, @Nullable String>> filler) {
        Map<String, String> rows = new LinkedHashMap<>();
        T value = shown.value();
        if (value == null) {
            boolean erased = shown.state() == Shown.State.ERASED;
            rows.put("no-contact.reason", words.of(erased ? "shown.erased" : "shown.key-missing"));
        } else {
            filler.accept(value, (key, cell) -> {
                if (cell != null) {
                    rows.put(key, cell);
                }
            });
        }
        return rows;
    }
}
