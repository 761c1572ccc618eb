package tincay.api.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
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
        return brief(master.hash("statistics-link", id.value().toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String personPseudonym(int year, PersonId person) {
        return brief(quarters.personPseudonym(year, person));
    }

    @Override
    public UUID statisticsId(int year, CaseId caseId) {
        return quarters.statisticsId(year, caseId);
    }

    /** Half of a hash, 128 bits, still meets no other; the index of all that happened has half the size. */
    private static String brief(String hash) {
        byte[] half = HexFormat.of().parseHex(hash, 0, hash.length() / 2);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(half);
    }
}
