package tincay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import tincay.domain.Streams;
import tincay.domain.eventname.EventNames;

class StatesPageTest {

    private static final Map<String, Supplier<String>> DIAGRAMS = new LinkedHashMap<>();

    static {
        DIAGRAMS.put("Case: what is recorded, and how it ends", CaseDiagrams::recorded);
        DIAGRAMS.put("Case: what keeps it from ending", CaseDiagrams::keptOpen);
        DIAGRAMS.put("Case: moving to another address", CaseDiagrams::offered);
        DIAGRAMS.put("Case: who works on it", CaseDiagrams::worked);
        DIAGRAMS.put("Case: shared in urgency", CaseDiagrams::urgent);
        DIAGRAMS.put("Case: a child that was harmed", CaseDiagrams::child);
        DIAGRAMS.put("Referral", PartDiagrams::ofTheReferral);
        DIAGRAMS.put("Referral to a partner outside", PartDiagrams::ofReferralOutside);
        DIAGRAMS.put("Referral sent in urgency", PartDiagrams::ofReferralInUrgency);
        DIAGRAMS.put("Stay", PartDiagrams::ofTheStay);
        DIAGRAMS.put("Keeping somebody away", PartDiagrams::ofNoContact);
        DIAGRAMS.put("Opening with a reason", RegisterDiagrams::ofOpenings);
        DIAGRAMS.put("Person", RegisterDiagrams::ofPersons);
        DIAGRAMS.put("Request about data", RegisterDiagrams::ofRequests);
        DIAGRAMS.put("Worker", RegisterDiagrams::ofWorkers);
        DIAGRAMS.put("Address", RegisterDiagrams::ofAddresses);
        DIAGRAMS.put("Internal service", RegisterDiagrams::ofServices);
        DIAGRAMS.put("Partner outside", RegisterDiagrams::ofPartners);
        DIAGRAMS.put("Target", RegisterDiagrams::ofTargets);
        DIAGRAMS.put("Activity", RegisterDiagrams::ofActivities);
        DIAGRAMS.put("Feedback", RegisterDiagrams::ofFeedback);
        DIAGRAMS.put("Questions and texts", RegisterDiagrams::ofInstruments);
        DIAGRAMS.put("Release of the statistics", ReleaseDiagram::drawn);
    }

    @Test
    void the_diagrams_show_what_the_streams_themselves_allow() throws IOException {
        Catalogue.compare("states.md", page());
    }

    @Test
    void everything_that_can_happen_stands_in_one_of_them() {
        String page = page();
        assertThat(new ArrayList<>(EventNames.of(Streams.EVENTS).all().keySet()))
                .filteredOn(name -> !page.contains(name))
                .isEmpty();
    }

    private static String page() {
        var page = new StringBuilder("""
                # How a case and everything else moves

                Drawn by asking: from every state everything was tried, and what happened is an arrow, named by its events. What
                leaves a state as it is stands below the diagram. What belongs to one topic is tried alone.
                """);
        DIAGRAMS.forEach((title, drawn) ->
                page.append("\n## ").append(title).append("\n\n").append(drawn.get()));
        return page.toString();
    }
}
