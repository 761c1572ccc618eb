package tincay.projections.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.CASE;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.LAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.supportcase.CaseStory.assessed;
import static tincay.domain.supportcase.CaseStory.closed;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.TransferStory.SUOI_MO;
import static tincay.domain.supportcase.TransferStory.TRANSFER;
import static tincay.domain.supportcase.TransferStory.accepted;
import static tincay.domain.supportcase.TransferStory.declined;
import static tincay.domain.supportcase.TransferStory.offered;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.address.AddressEvent.AddressEstablished;
import tincay.domain.address.AddressId;
import tincay.domain.address.AddressLifeEvent.AddressClosed;
import tincay.domain.address.AddressLifeEvent.AddressResumed;
import tincay.domain.address.AddressLifeEvent.AddressSuspended;
import tincay.domain.codes.AddressKind;
import tincay.domain.codes.AddressStatus;
import tincay.domain.codes.Place;
import tincay.domain.codes.RiskLevel;
import tincay.domain.codes.TransferReason;
import tincay.domain.stream.Event;
import tincay.projections.ReadModels;

class TransferListTest {

    private static JdbcClient jdbc;

    private final TransfersProjector projector = new TransfersProjector();
    private final TransferList transfers = new TransferList(jdbc);

    @BeforeAll
    static void start() {
        jdbc = ReadModels.database();
    }

    @BeforeEach
    void lan_works_at_suoi_mo_and_mai_sees_to_the_commune() {
        ReadModels.empty(jdbc, projector);
        jdbc.sql("truncate authority.case_tie, authority.worker_role, authority.address_area, authority.case_address,"
                        + " authority.transfer_offer")
                .update();
        jdbc.sql("insert into authority.worker_role(worker_id, role, address_id, from_date)"
                        + " values (?, 'ADDRESS_STAFF', ?, '2020-01-01')")
                .params(LAN.value(), SUOI_MO.value())
                .update();
        jdbc.sql("insert into authority.worker_role(worker_id, role, area, from_date)"
                        + " values (?, 'SUPERVISOR', '04930', '2020-01-01')")
                .param(MAI.value())
                .update();
        jdbc.sql("insert into authority.address_area values (?, '04930')")
                .param(HOA_BAN.value())
                .update();
        jdbc.sql("insert into authority.case_address values (?, ?)")
                .params(CASE.value(), HOA_BAN.value())
                .update();
        jdbc.sql("insert into authority.transfer_offer values (?, ?, ?)")
                .params(TRANSFER.value(), CASE.value(), SUOI_MO.value())
                .update();
    }

    @Test
    void the_other_address_sees_where_from_how_dangerous_since_when_and_why() {
        tell(established(HOA_BAN), opened(), assessed(RiskLevel.HIGH), offered());
        assertThat(transfers.offeredTo(LAN, NEXT_DAY))
                .containsExactly(new OfferRow(
                        TRANSFER, HOA_BAN, SUOI_MO, TransferReason.SHE_ASKED, RiskLevel.HIGH, opened().on(), NEXT_DAY));
        assertThat(transfers.one(TRANSFER, LAN, NEXT_DAY)).isPresent();
    }

    @Test
    void nobody_of_another_address_sees_it_nor_anybodys_kin() {
        tell(established(HOA_BAN), opened(), offered());
        assertThat(transfers.offeredTo(MAI, NEXT_DAY)).isEmpty();
        jdbc.sql("insert into authority.case_tie values (?, ?)")
                .params(CASE.value(), LAN.value())
                .update();
        assertThat(transfers.offeredTo(LAN, NEXT_DAY)).isEmpty();
        assertThat(transfers.one(TRANSFER, LAN, NEXT_DAY)).isEmpty();
    }

    @Test
    void an_address_that_has_stopped_leaves_its_open_cases_to_be_handed_over() {
        tell(established(HOA_BAN), opened());
        assertThat(toHandOver()).isEmpty();
        tell(established(HOA_BAN), new AddressSuspended(HOA_BAN, "Sửa nhà", NEXT_DAY));
        assertThat(transfers.toHandOver(MAI, NEXT_DAY))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(AddressStatus.SUSPENDED));
        tell(established(HOA_BAN), new AddressResumed(HOA_BAN, NEXT_DAY));
        assertThat(toHandOver()).isEmpty();
        tell(established(HOA_BAN), new AddressClosed(HOA_BAN, "Chuyển đi", NEXT_DAY));
        assertThat(toHandOver()).hasSize(1);
        assertThat(transfers.toHandOver(LAN, NEXT_DAY)).isEmpty();
        tell(opened(), closed());
        assertThat(toHandOver()).isEmpty();
    }

    @Test
    void an_offer_nobody_has_answered_is_seen_by_who_sees_to_it() {
        tell(established(HOA_BAN), opened(), offered());
        assertThat(transfers.toHandOver(MAI, NEXT_DAY))
                .singleElement()
                .satisfies(row -> assertThat(row.offeredTo()).isEqualTo(SUOI_MO));
        tell(opened(), offered(), declined());
        assertThat(toHandOver()).isEmpty();
    }

    @Test
    void a_case_that_was_taken_stands_at_its_new_address() {
        tell(established(HOA_BAN), opened(), offered(), accepted());
        tell(established(SUOI_MO), new AddressClosed(SUOI_MO, "Chuyển đi", NEXT_DAY));
        assertThat(transfers.toHandOver(MAI, NEXT_DAY))
                .singleElement()
                .satisfies(row -> assertThat(row.address()).isEqualTo(SUOI_MO));
    }

    private List<HandoverRow> toHandOver() {
        return transfers.toHandOver(MAI, NEXT_DAY);
    }

    private void tell(Event... facts) {
        ReadModels.deliver(jdbc, projector, ReadModels.recorded(facts));
    }

    private static AddressEstablished established(AddressId address) {
        return new AddressEstablished(
                address,
                AddressKind.COLLECTIVE,
                new Place("04930", LocalDate.of(2025, 7, 1)),
                null,
                "Địa chỉ mẫu",
                null,
                null,
                null,
                null);
    }
}
