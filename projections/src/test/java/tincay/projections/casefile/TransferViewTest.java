package tincay.projections.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static tincay.domain.Facts.HOA_BAN;
import static tincay.domain.Facts.MAI;
import static tincay.domain.Facts.NEXT_DAY;
import static tincay.domain.Facts.NOON;
import static tincay.domain.supportcase.CaseStory.assigned;
import static tincay.domain.supportcase.CaseStory.opened;
import static tincay.domain.supportcase.TransferStory.SUOI_MO;
import static tincay.domain.supportcase.TransferStory.accepted;
import static tincay.domain.supportcase.TransferStory.declined;
import static tincay.domain.supportcase.TransferStory.offered;
import static tincay.domain.supportcase.TransferStory.takenBack;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import tincay.domain.codes.TransferDeclined;
import tincay.domain.codes.TransferState;
import tincay.domain.supportcase.OfCase;

class TransferViewTest {

    @Test
    void a_case_belongs_to_the_address_it_was_opened_at_until_another_takes_it() {
        assertThat(file(opened(), assigned(), offered()).address()).isEqualTo(HOA_BAN);
        assertThat(file(opened(), assigned(), offered(), declined()).address()).isEqualTo(HOA_BAN);
        assertThat(file(opened(), assigned(), offered(), accepted()).address()).isEqualTo(SUOI_MO);
    }

    @Test
    void every_offer_stays_readable_with_how_it_ended() {
        CaseView file = file(opened(), offered(), declined());
        assertThat(file.transfers().open()).isNull();
        assertThat(file.transfers().all())
                .containsExactly(
                        new TransferView(offered(), TransferState.DECLINED, TransferDeclined.TOO_FAR, NEXT_DAY));
        assertThat(file(opened(), offered(), takenBack(NEXT_DAY)).transfers().all())
                .extracting(TransferView::state)
                .containsExactly(TransferState.TAKEN_BACK);
        assertThat(file(opened(), offered()).transfers().open())
                .isEqualTo(new TransferView(offered(), TransferState.OFFERED, null, null));
    }

    private static CaseView file(OfCase... facts) {
        List<Entry> entries = Stream.of(facts)
                .map(fact -> new Entry(fact, "any", 0, NOON, MAI))
                .toList();
        return CaseView.of(entries, 0);
    }
}
