package tincay.domain.address;

import static tincay.domain.address.AddressRefusal.BEFORE_LAST_CHANGE;
import static tincay.domain.address.AddressRefusal.CLOSED;
import static tincay.domain.address.AddressRefusal.NOT_ACTIVE;
import static tincay.domain.address.AddressRefusal.NOT_SUSPENDED;

import java.time.LocalDate;
import java.util.UUID;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import tincay.domain.Stream;
import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressLifeCommand.CloseAddress;
import tincay.domain.address.AddressLifeCommand.PermitCase;
import tincay.domain.address.AddressLifeCommand.ResumeAddress;
import tincay.domain.address.AddressLifeCommand.ReviewAddress;
import tincay.domain.address.AddressLifeCommand.SuspendAddress;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressReviewed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.Place;
import tincay.domain.refusal.RefusalCode;
import tincay.domain.refusal.Refused;

class AddressLifeTest {

    private static final AddressId HERE = new AddressId(new UUID(4, 1));
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 1);
    private static final AddressSuspended SUSPENDED = new AddressSuspended(HERE, "Sửa nhà", APRIL);
    private static final AddressResumed RESUMED = new AddressResumed(HERE, MAY);
    private static final AddressClosed ENDED = new AddressClosed(HERE, "Chuyển đi", APRIL);

    private final AggregateTestFixture<Address> fixture = Stream.of(Address.class);

    @Test
    void an_address_is_looked_at_suspended_resumed_and_closed() {
        given().when(new ReviewAddress(HERE, "Tốt", APRIL)).expectEvents(new AddressReviewed(HERE, "Tốt", APRIL));
        given().when(new SuspendAddress(HERE, "Sửa nhà", APRIL)).expectEvents(SUSPENDED);
        given(SUSPENDED).when(new ResumeAddress(HERE, MAY)).expectEvents(RESUMED);
        given().when(new CloseAddress(HERE, "Chuyển đi", APRIL)).expectEvents(ENDED);
        given(SUSPENDED)
                .when(new CloseAddress(HERE, "Chuyển đi", MAY))
                .expectEvents(new AddressClosed(HERE, "Chuyển đi", MAY));
    }

    @Test
    void no_case_comes_to_an_address_from_the_day_it_stopped_until_it_works_again() {
        given(SUSPENDED).when(new PermitCase(HERE, APRIL.minusDays(1))).expectNoEvents();
        refused(given(SUSPENDED), new PermitCase(HERE, APRIL), NOT_ACTIVE);
        refused(given(ENDED), new PermitCase(HERE, MAY), NOT_ACTIVE);
        given(SUSPENDED, RESUMED)
                .when(new PermitCase(HERE, MAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_is_suspended_is_not_suspended_again_and_only_that_is_resumed() {
        refused(given(SUSPENDED), new SuspendAddress(HERE, "Sửa nhà", MAY), NOT_ACTIVE);
        refused(given(), new ResumeAddress(HERE, MAY), NOT_SUSPENDED);
    }

    @Test
    void what_has_stopped_for_good_stays_as_it_is() {
        refused(given(ENDED), new ReviewAddress(HERE, "Tốt", MAY), CLOSED);
        refused(given(ENDED), new SuspendAddress(HERE, "Sửa nhà", MAY), CLOSED);
        refused(given(ENDED), new ResumeAddress(HERE, MAY), CLOSED);
        refused(given(ENDED), new CloseAddress(HERE, "Chuyển đi", MAY), CLOSED);
    }

    @Test
    void nothing_changes_before_the_last_change() {
        LocalDate early = MARCH.minusDays(1);
        refused(given(), new ReviewAddress(HERE, "Tốt", early), BEFORE_LAST_CHANGE);
        refused(given(), new SuspendAddress(HERE, "Sửa nhà", early), BEFORE_LAST_CHANGE);
        refused(given(), new CloseAddress(HERE, "Chuyển đi", early), BEFORE_LAST_CHANGE);
        refused(given(SUSPENDED), new ResumeAddress(HERE, MARCH), BEFORE_LAST_CHANGE);
    }

    private TestExecutor<Address> given(AddressLifeEvent... facts) {
        return fixture.given(new AddressEstablished(
                        HERE,
                        AddressKind.COLLECTIVE,
                        new Place("04936", LocalDate.of(2008, 8, 1)),
                        null,
                        "Địa chỉ mẫu",
                        null,
                        null,
                        MARCH,
                        null))
                .andGiven((Object[]) facts);
    }

    private static void refused(TestExecutor<Address> given, AddressLifeCommand wish, RefusalCode code) {
        given.when(wish).expectNoEvents().expectException(Refused.class).expectExceptionMessage(code.code());
    }
}
