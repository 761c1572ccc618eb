package tincay.projections.servicelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.service.ServiceId;

/** The internal services, open and closed. */
@Component
public class ServiceList {

    private final JdbcClient jdbc;

    ServiceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One service. */
    public record Line(
            ServiceId service,
            ServiceKind kind,
            String nameVi,
            String nameEn,
            Place area,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {}

    /** All services, by name. */
    public List<Line> all() {
        return jdbc.sql("select * from read_model.service_list_v1 order by name_vi, service")
                .query(ServiceList::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new ServiceId(row.getObject("service", UUID.class)),
                ServiceKind.valueOf(row.getString("kind")),
                row.getString("name_vi"),
                row.getString("name_en"),
                new Place(row.getString("area"), row.getObject("area_valid_from", LocalDate.class)),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
