package tincay.domain.codes;

import java.util.List;

/** The 54 ethnic groups, those most asked for here first, with both official numberings. */
public final class EthnicGroups {

    private EthnicGroups() {}

    public static List<EthnicGroup> of(String version) {
        return Rows.of(version, "ethnic-groups.tsv").stream()
                .map(row -> new EthnicGroup(row[0], new Label(row[1], row[2]), row[3], row[4], row[5].equals("seen")))
                .toList();
    }
}
