package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tincay.api.CaseHistories;
import tincay.api.platform.log.WholeLog;
import tincay.api.platform.postgres.OwnPostgres;
import tincay.domain.supportcase.CaseEvent;

/**
 * What was acknowledged against what the log holds, after everybody has got an answer to everything.
 *
 * @param lost acknowledged and not in the log
 * @param doubled in the log more than once, or without ever having been acknowledged
 */
record Reckoning(int acknowledged, int found, int lost, int doubled) {

    static Reckoning of(Collection<UUID> acknowledged, OwnPostgres server) {
        EventStorageEngine log =
                WholeLog.in(new DriverManagerDataSource(server.url(), OwnPostgres.USER, OwnPostgres.PASSWORD));
        CaseHistories.check(log);
        List<UUID> stored = new ArrayList<>();
        try (var events = log.readEvents(null, false)) {
            events.map(EventMessage::getPayload).forEach(fact -> {
                switch (fact) {
                    case CaseEvent.CaseOpened opened ->
                        stored.add(opened.caseId().value());
                    case CaseEvent.NoteWritten written ->
                        stored.add(written.noteId().value());
                    case CaseEvent.ConsentGiven given ->
                        stored.add(given.consentId().value());
                    case CaseEvent.ReferralMade made ->
                        stored.add(made.referralId().value());
                    default -> {}
                }
            });
        }
        Set<UUID> asked = new HashSet<>(acknowledged);
        Set<UUID> distinct = new HashSet<>(stored);
        int found = (int) asked.stream().filter(distinct::contains).count();
        return new Reckoning(acknowledged.size(), found, asked.size() - found, stored.size() - found);
    }

    /** The read models come to hold what the log holds, by themselves, and nothing was laid aside. */
    static void readModelsFollow(OwnPostgres server) {
        for (String[] pair : new String[][] {
            {"case.opened", "read_model.caseload_v3"},
            {"referral.sent", "read_model.caseload_referral_v2 where state = 'SENT'"},
            {"referral.sent", "read_model.referral_inbox_v1"},
            {"case.opened", "(select distinct case_id from read_model.case_file_v1) file"}
        }) {
            long facts = server.count(
                    "log.event e join log.event_type t on t.number = e.type where t.name = '" + pair[0] + "'");
            await(pair[1]).atMost(Duration.ofSeconds(60)).until(() -> server.count(pair[1]) == facts);
        }
        assertThat(server.count("log.dead_letter")).isZero();
    }

    @Override
    public String toString() {
        return "acknowledged %d, found %d, lost %d, doubled %d".formatted(acknowledged, found, lost, doubled);
    }
}
