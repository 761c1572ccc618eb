package tincay.projections.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressId;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;

class AddressBookTest {

    private static final AddressId HERE = new AddressId(new UUID(4, 1));
    private static final AddressId ELSEWHERE = new AddressId(new UUID(4, 2));
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;

    private AddressBookProjector projector;
    private AddressBook book;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql("create schema read_model").update();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        projector = new AddressBookProjector(jdbc);
        projector.reset();
        book = new AddressBook(jdbc);
    }

    @Test
    void an_address_stands_in_the_book_as_it_was_established() {
        projector.on(established(HERE), 0);
        AddressBook.Line line = book.one(HERE).orElseThrow();
        assertThat(line.name()).isEqualTo("Địa chỉ mẫu");
        assertThat(line.establishedOn()).isEqualTo(DAY);
        assertThat(line.version()).isZero();
    }

    @Test
    void an_upgrade_changes_its_own_line_and_no_other() {
        projector.on(established(HERE), 0);
        projector.on(established(ELSEWHERE), 0);
        projector.on(new AddressUpgraded(HERE, DAY), 1);
        assertThat(book.one(HERE).orElseThrow().upgradedOn()).isEqualTo(DAY);
        assertThat(book.one(HERE).orElseThrow().version()).isOne();
        assertThat(book.one(ELSEWHERE).orElseThrow().upgradedOn()).isNull();
    }

    @Test
    void delivered_twice_or_rebuilt_the_book_is_the_same() {
        deliver();
        List<AddressBook.Line> once = book.all();
        deliver();
        assertThat(book.all()).isEqualTo(once);
        projector.reset();
        assertThat(book.all()).isEmpty();
        deliver();
        assertThat(book.all()).isEqualTo(once);
    }

    @Test
    void an_upgrade_of_an_unknown_address_stops_the_reader() {
        assertThatThrownBy(() -> projector.on(new AddressUpgraded(HERE, DAY), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    private void deliver() {
        projector.on(established(HERE), 0);
        projector.on(new AddressUpgraded(HERE, DAY), 1);
    }

    private static AddressEstablished established(AddressId address) {
        return new AddressEstablished(
                address,
                AddressKind.COLLECTIVE,
                new Place("04936", LocalDate.of(2008, 8, 1)),
                null,
                "Địa chỉ mẫu",
                null,
                null,
                DAY);
    }
}
