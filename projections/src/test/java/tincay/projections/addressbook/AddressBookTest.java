package tincay.projections.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressEvent.AddressUpgraded;
import tincay.domain.address.AddressId;
import tincay.domain.address.HostName;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Purpose;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Event;
import tincay.projections.ReadModels;

class AddressBookTest {

    private static final AddressId HERE = new AddressId(new UUID(4, 1));
    private static final AddressId ELSEWHERE = new AddressId(new UUID(4, 2));
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private static final Confidential<HostName> HOST =
            new Confidential<>(new SubjectId(new UUID(4, 3)), Purpose.HOST, new byte[] {1, -2});

    private static JdbcClient jdbc;

    private final AddressBookProjector projector = new AddressBookProjector();
    private final AddressBook book = new AddressBook(jdbc);

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void empty() {
        ReadModels.empty(jdbc, projector);
    }

    @Test
    void an_address_stands_in_the_book_as_it_was_established() {
        tell(established(HERE));
        AddressBook.Line line = book.one(HERE).orElseThrow();
        assertThat(line.name()).isEqualTo("Địa chỉ mẫu");
        assertThat(line.establishedOn()).isEqualTo(DAY);
        assertThat(line.version()).isZero();
    }

    @Test
    void an_upgrade_changes_its_own_line_and_no_other() {
        tell(established(HERE), established(ELSEWHERE), new AddressUpgraded(HERE, DAY));
        assertThat(book.one(HERE).orElseThrow().upgradedOn()).isEqualTo(DAY);
        assertThat(book.one(HERE).orElseThrow().version()).isOne();
        assertThat(book.one(ELSEWHERE).orElseThrow().upgradedOn()).isNull();
    }

    @Test
    void an_upgrade_of_an_unknown_address_stops_the_reader() {
        assertThatThrownBy(() -> tell(new AddressUpgraded(HERE, DAY))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_host_stands_in_no_line_and_is_given_sealed() {
        tell(established(HERE));
        assertThat(book.one(HERE).orElseThrow().hasHost()).isTrue();
        assertThat(book.host(HERE)).contains(HOST);
        assertThat(book.host(ELSEWHERE)).isEmpty();
    }

    private void tell(Event... facts) {
        ReadModels.deliver(jdbc, projector, ReadModels.recorded(facts));
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
                DAY,
                HOST);
    }
}
