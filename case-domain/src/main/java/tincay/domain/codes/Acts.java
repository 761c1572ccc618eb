package tincay.domain.codes;

import java.util.List;
import java.util.Optional;

/** The acts of violence: 23 of Decree 282/2025 arts. 37–45 and seven of our own (Law 13/2022 art. 3). */
public final class Acts {

    private final List<Act> acts;

    private Acts(List<Act> acts) {
        this.acts = acts;
    }

    public static Acts of(String version) {
        return new Acts(Rows.of(version, "acts.tsv").stream().map(Acts::act).toList());
    }

    private static Act act(String[] row) {
        return new Act(
                row[0],
                ViolenceForm.valueOf(row[1]),
                new Label(row[2], row[3]),
                row[4],
                Act.InternationalType.valueOf(row[5]));
    }

    public List<Act> all() {
        return acts;
    }

    public Optional<Act> find(String key) {
        return acts.stream().filter(act -> act.key().equals(key)).findFirst();
    }
}
