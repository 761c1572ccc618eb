package tincay.projections.addressbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.address.AddressId;
import tincay.domain.address.HostName;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;

/** The register of trusted addresses. */
@Component
public class AddressBook {

    private static final String ALL = "select * from read_model.address_book_v3 ";

    private final JdbcClient jdbc;

    AddressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the register.
     *
     * @param commune the commune of the day it was established
     * @param statusSince since when it stands so; none where nobody knows
     * @param hasHost whether the name of its host was given; it is sealed, and no line holds it
     * @param settled today's commune, where the office had to say which
     */
    public record Line(
            AddressId address,
            AddressKind kind,
            Place commune,
            @Nullable Place settled,
            @Nullable String village,
            String name,
            @Nullable String decisionNumber,
            @Nullable String publicContact,
            @Nullable LocalDate establishedOn,
            @Nullable LocalDate upgradedOn,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewResult,
            AddressStatus status,
            @Nullable LocalDate statusSince,
            @Nullable String statusReason,
            boolean hasHost,
            long version) {}

    /** All addresses, by name. */
    public List<Line> all() {
        return jdbc.sql(ALL + "order by name, address").query(AddressBook::line).list();
    }

    /** One address. */
    public Optional<Line> one(AddressId address) {
        return jdbc.sql(ALL + "where address = ?")
                .param(address.value())
                .query(AddressBook::line)
                .optional();
    }

    /** The sealed name of the host of an individual address, if it was given. */
    public Optional<Confidential<HostName>> host(AddressId address) {
        return jdbc.sql("""
                        select host_subject, host from read_model.address_book_v3
                        where address = ? and host is not null
                        """)
                .param(address.value())
                .query((row, _) -> new Confidential<HostName>(
                        new SubjectId(row.getObject("host_subject", UUID.class)), Purpose.HOST, row.getBytes("host")))
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String settled = row.getString("commune_today");
        return new Line(
                new AddressId(row.getObject("address", UUID.class)),
                AddressKind.valueOf(row.getString("kind")),
                new Place(row.getString("commune"), row.getObject("commune_valid_from", LocalDate.class)),
                settled == null ? null : new Place(settled, row.getObject("commune_today_valid_from", LocalDate.class)),
                row.getString("village"),
                row.getString("name"),
                row.getString("decision_number"),
                row.getString("public_contact"),
                row.getObject("established_on", LocalDate.class),
                row.getObject("upgraded_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("review_result"),
                AddressStatus.valueOf(row.getString("status")),
                row.getObject("status_since", LocalDate.class),
                row.getString("status_reason"),
                row.getObject("host_subject") != null,
                row.getLong("version"));
    }
}
