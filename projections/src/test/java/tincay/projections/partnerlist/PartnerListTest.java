package tincay.projections.partnerlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tincay.projections.ReadModels.deliver;
import static tincay.projections.ReadModels.recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.domain.codes.Place;
import tincay.domain.codes.ServiceKind;
import tincay.domain.partner.Listing;
import tincay.domain.partner.PartnerEvent.PartnerChanged;
import tincay.domain.partner.PartnerEvent.PartnerDelisted;
import tincay.domain.partner.PartnerEvent.PartnerListed;
import tincay.domain.partner.PartnerId;
import tincay.projections.ReadModels;

class PartnerListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final JdbcClient jdbc = ReadModels.database();
    private final PartnerListProjector projector = new PartnerListProjector();
    private final PartnerList list = new PartnerList(jdbc);

    @Test
    void delivered_twice_or_rebuilt_the_list_is_the_same_and_other_partners_stay() {
        var told = recorded(listed(1), listed(2), changed(2), delisted());
        ReadModels.empty(jdbc, projector);
        deliver(jdbc, projector, told);
        List<PartnerList.Line> once = list.all();
        assertThat(once).extracting(PartnerList.Line::delistedOn).containsExactly(DAY, null);
        assertThat(once).extracting(PartnerList.Line::version).containsExactly(1L, 1L);
        assertThat(once.getLast().listing()).isEqualTo(text(2, "115"));
        assertThat(list.one(id(2))).contains(once.getLast());
        deliver(jdbc, projector, told);
        assertThat(list.all()).isEqualTo(once);
        ReadModels.empty(jdbc, projector);
        assertThat(list.all()).isEmpty();
        deliver(jdbc, projector, told);
        assertThat(list.all()).isEqualTo(once);
    }

    @Test
    void what_happens_to_an_unknown_partner_stops_the_reader() {
        ReadModels.empty(jdbc, projector);
        assertThatThrownBy(() -> deliver(jdbc, projector, recorded(delisted())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(list.one(id(1))).isEmpty();
    }

    private static PartnerId id(int number) {
        return new PartnerId(new UUID(5, number));
    }

    private static PartnerListed listed(int number) {
        return new PartnerListed(id(number), ServiceKind.HEALTH, text(number, null), DAY);
    }

    private static PartnerChanged changed(int number) {
        return new PartnerChanged(id(number), text(number, "115"), DAY);
    }

    private static PartnerDelisted delisted() {
        return new PartnerDelisted(id(1), DAY);
    }

    private static Listing text(int number, String phone) {
        return new Listing(
                "Trạm y tế mẫu " + number,
                "Health station " + number,
                new Place("01", LocalDate.of(2008, 8, 1)),
                null,
                phone,
                "7:30–16:30",
                "Phòng khám");
    }
}
