package tincay.api.instruments;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.api.web.InTemplates;
import tincay.domain.codes.ConsentTexts;
import tincay.domain.codes.InstrumentKind;
import tincay.domain.codes.RiskInstrument;
import tincay.domain.instrument.InstrumentRefusal;
import tincay.domain.refusal.Refused;

/** Which versions in force are approved, read from the rights themselves; in a demonstration drafts are used as well. */
@Component("instruments")
public class ApprovedInstruments implements InTemplates {

    private final JdbcClient rights;
    private final Map<InstrumentKind, String> inForce = new EnumMap<>(InstrumentKind.class);
    private final boolean demonstration;

    ApprovedInstruments(
            JdbcClient rights,
            RiskInstrument risk,
            ConsentTexts texts,
            @Value("${tincay.demo:false}") boolean demonstration) {
        this.rights = rights;
        this.demonstration = demonstration;
        inForce.put(InstrumentKind.RISK, risk.version());
        inForce.put(InstrumentKind.CONSENT_TEXTS, texts.version());
    }

    /**
     * One version in force.
     *
     * @param approvedBy who approved it; nobody yet, as long as it is a draft
     */
    public record Line(
            InstrumentKind kind,
            String version,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn) {

        public boolean isDraft() {
            return approvedBy == null;
        }
    }

    /** Those in force, each with its approval. */
    public List<Line> all() {
        return inForce.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    boolean isInForce(InstrumentKind kind, String version) {
        return version.equals(inForce.get(kind));
    }

    /** Whether nobody approved the version in force yet: every page that uses it says so. */
    public boolean isDraft(String kind) {
        return line(InstrumentKind.valueOf(kind)).isDraft();
    }

    /** Whether danger may be assessed here with the version in force. */
    public boolean mayAssess() {
        return demonstration || !line(InstrumentKind.RISK).isDraft();
    }

    /**
     * That danger may be assessed here.
     *
     * @throws Refused if the version in force is a draft and this is no demonstration
     */
    public void mustAllowAssessing() {
        Refused.when(!mayAssess(), InstrumentRefusal.RISK_NOT_APPROVED);
    }

    private Line line(InstrumentKind kind) {
        return line(kind, String.valueOf(inForce.get(kind)));
    }

    private Line line(InstrumentKind kind, String version) {
        Optional<Line> approved = rights.sql("""
                        select approved_by, approved_on from authority.approved_instrument where kind = ? and version = ?
                        """)
                .params(kind.name(), version)
                .query((row, _) -> new Line(kind, version, row.getString(1), row.getObject(2, LocalDate.class)))
                .optional();
        return approved.orElseGet(() -> new Line(kind, version, null, null));
    }
}
