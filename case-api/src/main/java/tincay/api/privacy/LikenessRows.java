package tincay.api.privacy;

import java.util.UUID;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.platform.Companions;
import tincay.domain.person.PersonEvent.ConfirmedSameAs;
import tincay.domain.person.PersonId;
import tincay.domain.stream.Id;
import tincay.domain.supportcase.CaseEvent.CaseOpened;
import tincay.domain.supportcase.CaseId;
import tincay.domain.supportcase.CaseTieEvent.LikenessDismissed;
import tincay.domain.supportcase.CaseTieEvent.TieConfirmed;
import tincay.domain.supportcase.CaseTieEvent.TieTold;
import tincay.domain.worker.RightsEvent.WorkerEnded;
import tincay.domain.worker.TieEvent.TieDeclared;
import tincay.domain.worker.TieEvent.TieWithdrawn;

/** Compares whoever comes with whoever was told of before, in the transaction that stores the fact; a few likenesses are enough. */
@Component
@ProcessingGroup("authority")
@DisallowReplay
class LikenessRows {

    private static final String FOUND = """
            insert into authority.likeness(likeness_id, case_id, person_id, other_case_id, other_person_id, worker_id, tie_id)
            """;

    private static final String AS_PERSON = FOUND + """
            select gen_random_uuid(), ?, ?, e.case_id, e.person_id, null, null from authority.name_entry e
            where e.tag = any(?::text[]) and e.person_id is not null and e.case_id <> ? order by e.made_at desc limit 3
            """;

    private static final String AS_TIE = FOUND + """
            select gen_random_uuid(), ?, ?, null, null, e.worker_id, e.tie_id from authority.name_entry e
            where e.tag = any(?::text[]) and e.tie_id is not null order by e.made_at desc limit 10
            """;

    private static final String TIE_OF = FOUND + """
            select gen_random_uuid(), e.case_id, e.person_id, null, null, ?, ? from authority.name_entry e
            where e.tag = any(?::text[]) and e.person_id is not null order by e.made_at desc limit 10
            """;

    private final Companions beside;
    private final NameIndex names;

    LikenessRows(Companions beside, NameIndex names) {
        this.beside = beside;
        this.names = names;
    }

    @EventHandler
    void on(CaseOpened opened) {
        came(opened.caseId(), opened.survivor());
        came(opened.caseId(), opened.perpetrator());
    }

    private void came(CaseId caseId, @Nullable PersonId person) {
        if (person == null) {
            return;
        }
        UUID inCase = caseId.value();
        names.of(person).ifPresent(tags -> {
            beside.add(AS_PERSON, inCase, person.value(), tags.anywhere(), inCase);
            beside.add(AS_TIE, inCase, person.value(), tags.anywhere());
            beside.add(
                    "insert into authority.name_entry(area, tag, case_id, person_id) values (?, ?, ?, ?)",
                    tags.area(),
                    tags.own(),
                    inCase,
                    person.value());
        });
    }

    @EventHandler
    void on(TieDeclared declared) {
        UUID worker = declared.workerId().value();
        UUID tie = declared.tieId().value();
        names.of(declared.tieId()).ifPresent(tags -> {
            beside.add(TIE_OF, worker, tie, tags.anywhere());
            beside.add(
                    "insert into authority.name_entry(area, tag, worker_id, tie_id) values (?, ?, ?, ?)",
                    tags.area(),
                    tags.own(),
                    worker,
                    tie);
        });
    }

    /** What was found already stays: who takes back a tie to be let in is still asked about. */
    @EventHandler
    void on(TieWithdrawn withdrawn) {
        beside.add(
                "delete from authority.name_entry where tie_id = ?",
                withdrawn.tieId().value());
    }

    @EventHandler
    void on(TieTold told) {
        beside.add(
                "insert into authority.likeness(likeness_id, case_id, worker_id) values (gen_random_uuid(), ?, ?)",
                told.caseId().value(),
                told.worker().value());
    }

    @EventHandler
    void on(TieConfirmed confirmed) {
        settle("case_id = ? and worker_id = ?", confirmed.caseId(), confirmed.worker());
    }

    @EventHandler
    void on(LikenessDismissed dismissed) {
        settle("case_id = ? and likeness_id = ?", dismissed.caseId(), dismissed.likenessId());
    }

    /** Said of both records, so each order comes once. */
    @EventHandler
    void on(ConfirmedSameAs same) {
        settle("person_id = ? and other_person_id = ?", same.personId(), same.other());
    }

    @EventHandler
    void on(WorkerEnded ended) {
        beside.add(
                "delete from authority.name_entry where worker_id = ?",
                ended.workerId().value());
        beside.add(
                "update authority.likeness set settled = true where worker_id = ?",
                ended.workerId().value());
    }

    private void settle(String which, Id one, Id other) {
        beside.add("update authority.likeness set settled = true where " + which, one.value(), other.value());
    }
}
