package tincay.api.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.domain.person.PersonId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;
import tincay.projections.statistics.rows.Pseudonyms;

/** The names the statistics know cases and people under, made with the master key. */
@Component
class StatisticsNames implements Pseudonyms {

    private final MasterKey master;
    private final QuarterKeys quarters;

    StatisticsNames(MasterKey master, QuarterKeys quarters) {
        this.master = master;
        this.quarters = quarters;
    }

    @Override
    public String link(Id id) {
        return master.hash("statistics-link", id.value().toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String personPseudonym(int year, PersonId person) {
        return quarters.personPseudonym(year, person);
    }

    @Override
    public UUID statisticsId(int year, CaseId caseId) {
        return quarters.statisticsId(year, caseId);
    }
}
