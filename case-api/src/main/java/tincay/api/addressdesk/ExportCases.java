package tincay.api.addressdesk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tincay.api.privacy.Shown;
import tincay.api.tables.Table;
import tincay.domain.access.Hidden;
import tincay.domain.person.Identity;
import tincay.domain.person.PersonEvent.PersonRegistered;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.Disclosure.Disclosed;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.supportcase.CaseFacts;
import tincay.domain.supportcase.CaseId;
import tincay.domain.worker.WorkerId;
import tincay.projections.casefile.CaseFile;
import tincay.projections.casefile.CaseView;
import tincay.projections.caseload.Caseload;
import tincay.projections.caseload.CaseloadRow;

/** Takes a worker's own cases out as a table, for a stated purpose: each row a disclosure, logged before it is opened. */
@Component
public class ExportCases {

    /** Why somebody takes her cases along; looking for one person twice needs no table. */
    public static final List<DisclosurePurpose> PURPOSES =
            List.of(DisclosurePurpose.CONTACT, DisclosurePurpose.WRITE_PAPER, DisclosurePurpose.COVER);

    private static final int PAGE = 100;

    private final Caseload caseload;
    private final OwnCases cases;
    private final CaseFile files;
    private final Disclosure disclosure;
    private final CaseCells cells;

    ExportCases(Caseload caseload, OwnCases cases, CaseFile files, Disclosure disclosure, CaseCells cells) {
        this.caseload = caseload;
        this.cases = cases;
        this.files = files;
        this.disclosure = disclosure;
        this.cells = cells;
    }

    /** The table; what the worker may not see now is not in it, not even as a gap. */
    public Table table(WorkerId worker, DisclosurePurpose purpose, Set<CaseColumns> wanted) {
        Set<CaseColumns> columns = EnumSet.noneOf(CaseColumns.class);
        columns.addAll(wanted);
        return new Table(
                "so-viec",
                cells.headings(columns),
                numbers(worker).flatMap(caseId -> row(worker, caseId, purpose, columns)));
    }

    /** Page by page, each read whole: a list of any length needs the memory of one page. */
    private Stream<CaseId> numbers(WorkerId worker) {
        return Stream.iterate(
                        caseload.of(worker, null, PAGE),
                        page -> !page.isEmpty(),
                        page -> caseload.of(worker, page.getLast().caseId(), PAGE))
                .flatMap(List::stream)
                .map(CaseloadRow::caseId);
    }

    private Stream<List<? extends @Nullable Object>> row(
            WorkerId worker, CaseId caseId, DisclosurePurpose purpose, Set<CaseColumns> columns) {
        try {
            CaseView file = cases.of(worker, caseId);
            PersonRegistered person = files.person(file.opened().survivor()).orElseThrow(Hidden::new);
            List<Confidential<?>> values = new ArrayList<>();
            if (columns.contains(CaseColumns.FACTS)) {
                values.add(file.facts());
            }
            if (columns.contains(CaseColumns.IDENTITY) && person.identity() != null) {
                values.add(person.identity());
            }
            Disclosed open = disclosure.open(worker, caseId, purpose, values);
            return Stream.of(cells.row(
                    file,
                    columns,
                    values.contains(file.facts()) ? Shown.of(open.of(file.facts(), CaseFacts.class)) : null,
                    person.identity() == null || !values.contains(person.identity())
                            ? null
                            : Shown.of(open.of(person.identity(), Identity.class))));
        } catch (Hidden noLongerHers) {
            return Stream.empty();
        }
    }
}
