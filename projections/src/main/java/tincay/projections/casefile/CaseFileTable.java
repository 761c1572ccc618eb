package tincay.projections.casefile;

import static tincay.projections.Column.always;
import static tincay.projections.Column.counted;
import static tincay.projections.Column.key;

import tincay.projections.Shape;

final class CaseFileTable {

    static final Shape FACTS = Shape.of(
                    "case_file_v1",
                    counted("ordinal"),
                    always("case_id", "uuid"),
                    key("stream", "uuid"),
                    key("seq", "bigint"),
                    always("name", "text"),
                    always("fact", "text"),
                    always("recorded_at", "timestamptz"),
                    always("recorded_by", "uuid"))
            .indexed("case_id", "ordinal");

    static final Shape PERSONS = Shape.of(
            "case_file_person_v2",
            key("person_id", "uuid"),
            key("seq", "bigint"),
            always("name", "text"),
            always("fact", "text"));

    private CaseFileTable() {}
}
