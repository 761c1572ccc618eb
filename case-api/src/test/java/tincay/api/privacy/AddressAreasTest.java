package tincay.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.journey.Demo;

class AddressAreasTest {

    private final JdbcClient database = Demo.bean(JdbcClient.class);
    private final AddressAreas areas = Demo.bean(AddressAreas.class);

    @Test
    void an_older_installation_learns_where_its_addresses_lie_and_a_newer_one_is_left_alone() {
        List<String> written = rows();
        assertThat(written).anyMatch(row -> row.endsWith("04930")).anyMatch(row -> row.endsWith(" 01"));
        areas.run(new DefaultApplicationArguments());
        assertThat(rows()).isEqualTo(written);
        database.sql("delete from authority.address_area").update();
        areas.run(new DefaultApplicationArguments());
        assertThat(rows()).isEqualTo(written);
    }

    private List<String> rows() {
        return database.sql("select address_id || ' ' || area from authority.address_area order by 1")
                .query(String.class)
                .list();
    }
}
