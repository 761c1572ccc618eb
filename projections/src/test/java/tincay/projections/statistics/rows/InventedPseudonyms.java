package tincay.projections.statistics.rows;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import tincay.domain.person.PersonId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseId;

/** Names that only look as if nobody could read them back. */
public final class InventedPseudonyms implements Pseudonyms {

    @Override
    public String link(Id id) {
        return made("link", id).toString();
    }

    @Override
    public String personPseudonym(int year, PersonId person) {
        return made("person " + year, person).toString();
    }

    @Override
    public UUID statisticsId(int year, CaseId caseId) {
        return made("case " + year, caseId);
    }

    private static UUID made(String use, Id id) {
        return UUID.nameUUIDFromBytes((use + " " + id.value()).getBytes(StandardCharsets.UTF_8));
    }
}
