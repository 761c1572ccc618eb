package tincay.api.addressdesk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tincay.api.addressdesk.OpenCaseFile.OpenFile;
import tincay.api.privacy.Shown;
import tincay.domain.privacy.Confidential;
import tincay.domain.supportcase.ChildrenTold;
import tincay.domain.supportcase.HealthTold;
import tincay.domain.supportcase.NeedsTold;
import tincay.domain.supportcase.PeopleEvent.AnswersRecorded;
import tincay.domain.supportcase.PerpetratorTold;
import tincay.domain.supportcase.RiskTold;
import tincay.domain.supportcase.Wish;

/** What was told on one occasion, opened; what was not spoken of is not there. */
record ToldAnswer(
        LocalDate on,
        @Nullable LocalDate communeNoticeToldOn,
        @Nullable Shown<RiskTold> risk,
        @Nullable Shown<HealthTold> health,
        @Nullable Shown<NeedsTold> needs,
        @Nullable Shown<ChildrenTold> children,
        @Nullable Shown<PerpetratorTold> perpetrator,
        @Nullable Shown<Wish> wish) {

    /** Everything that was told beyond the first answers, oldest first. */
    static List<ToldAnswer> all(OpenFile open) {
        return open.file().people().answers().stream()
                .map(told -> of(told, open))
                .toList();
    }

    private static ToldAnswer of(AnswersRecorded told, OpenFile open) {
        return new ToldAnswer(
                told.on(),
                told.noticeToldOn(),
                shown(open, told.risk(), RiskTold.class),
                shown(open, told.health(), HealthTold.class),
                shown(open, told.needs(), NeedsTold.class),
                shown(open, told.children(), ChildrenTold.class),
                shown(open, told.perpetrator(), PerpetratorTold.class),
                shown(open, told.wish(), Wish.class));
    }

    private static <T> @Nullable Shown<T> shown(OpenFile open, @Nullable Confidential<T> value, Class<T> type) {
        return value == null ? null : open.shown(value, type);
    }
}
