package tincay.projections.partnerlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerId;

/** The partners outside the system, on the list and off it. */
@Component
public class PartnerList {

    private static final String ALL = "select * from read_model.partner_list_v1";

    private final JdbcClient jdbc;

    PartnerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One partner. */
    public record Line(
            PartnerId partner,
            ServiceKind kind,
            Listing listing,
            LocalDate listedOn,
            @Nullable LocalDate delistedOn,
            long version) {

        public boolean isListed() {
            return delistedOn == null;
        }
    }

    /** All partners, by name. */
    public List<Line> all() {
        return jdbc.sql(ALL + " order by name_vi, partner")
                .query(PartnerList::line)
                .list();
    }

    public Optional<Line> one(PartnerId partner) {
        return jdbc.sql(ALL + " where partner = ?")
                .param(partner.value())
                .query(PartnerList::line)
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new PartnerId(row.getObject("partner", UUID.class)),
                ServiceKind.valueOf(row.getString("kind")),
                new Listing(
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        new Place(row.getString("area"), row.getObject("area_valid_from", LocalDate.class)),
                        row.getString("covers"),
                        row.getString("phone"),
                        row.getString("hours"),
                        row.getString("desk")),
                row.getObject("listed_on", LocalDate.class),
                row.getObject("delisted_on", LocalDate.class),
                row.getLong("version"));
    }
}
