package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.CommandDesk;
import tincay.api.privacy.Sealing;
import tincay.domain.address.AddressId;
import tincay.domain.codes.FeedbackAnswer;
import tincay.domain.privacy.Purpose;
import tincay.domain.programme.FeedbackAnswers;
import tincay.domain.programme.FeedbackCommand.EnterFeedback;
import tincay.domain.programme.FeedbackId;
import tincay.domain.programme.FeedbackWords;
import tincay.domain.programme.Period;
import tincay.domain.worker.WorkerId;

/** Forms without a name are entered by others than those who helped, and say nothing before there are five. */
class FeedbackJourneyTest {

    private static final String SECRET = "BI-MAT-6604";
    private static final Period PAST = Period.halfYear(2026, 1);

    private final Program office = Program.of("office.thanhpho");
    private final String suoiMo = StaffDesk.addressOf("staff.suoimo");
    private final String hoaBan = StaffDesk.addressOf("staff.hoaban");

    @Test
    void fewer_than_five_forms_are_as_none_and_five_say_what_they_say_together() {
        for (int number = 1; number <= 4; number++) {
            enteredLastSummer(number);
        }
        assertThat(office.get("/feedback").isDone().text()).doesNotContain(suoiMo);
        Map<String, Object> wanted = Map.of("addressId", suoiMo, "half", "2026-1");
        office.post("/feedback/words", wanted).isRefused(404, "not-found");

        enteredLastSummer(5);
        Reply shown = office.get("/feedback").isDone();
        assertThat(shown.text()).contains(suoiMo).doesNotContain("Lời số");
        assertThat(Program.of("supervisor.xa").get("/feedback").isDone().text())
                .as("outside her commune")
                .doesNotContain(suoiMo)
                .contains(hoaBan);
        Reply words = office.post("/feedback/words", wanted).isDone();
        for (int number = 1; number <= 5; number++) {
            assertThat(words.text()).contains("Lời số " + number);
        }
        assertThat(disclosed(suoiMo)).isEqualTo(1);
        Program.of("supervisor.xa").post("/feedback/words", wanted).isRefused(403, "access.role");
        office.post("/feedback/words", Map.of("addressId", suoiMo, "half", "2019-1"))
                .isRefused(404, "not-found");
    }

    @Test
    void the_answer_to_an_entered_form_is_always_the_same() {
        Map<String, Object> form = form(hoaBan, thisHalf());
        String before = office.get("/feedback").isDone().text();
        Reply first = office.post("/feedback", form).isDone();
        Reply second = Program.of("supervisor.xa").post("/feedback", form).isDone();
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(first.header("Location")).isEmpty();
        assertThat(office.get("/feedback").isDone().text()).isEqualTo(before);
    }

    @Test
    void what_is_wrong_is_named_and_those_who_helped_enter_nothing() {
        office.post("/feedback", form(hoaBan, "2024-1")).isRefused(409, "feedback.half-year-closed");
        office.post("/feedback", form(hoaBan, "2098-1")).isRefused(409, "feedback.not-begun");
        office.post("/feedback", form(hoaBan, "nay")).names("half", "field.unknown");
        office.post("/feedback", form("addr-" + UUID.randomUUID(), thisHalf())).names("addressId", "field.unknown");
        office.post("/feedback", Cases.with(form(hoaBan, thisHalf()), "blamed", SECRET))
                .names("blamed", "field.unknown");
        Reply tooLong = office.post("/feedback", Cases.with(form(hoaBan, thisHalf()), "words", SECRET.repeat(100)));
        assertThat(tooLong.names("words", "field.too-long").text()).doesNotContain(SECRET);
        Program.of("supervisor.xa").post("/feedback", form(suoiMo, thisHalf())).names("addressId", "field.unknown");
        Program.of("staff.hoaban").post("/feedback", form(hoaBan, thisHalf())).isRefused(403, "access.role");
        Program.of("leader.thanhpho").get("/feedback").isRefused(403, "access.role");
    }

    private static Map<String, Object> form(String address, String half) {
        return Map.of("addressId", address, "half", half, "listened", "PARTLY", "words", "Đón sớm hơn");
    }

    private static String thisHalf() {
        LocalDate today = LocalDate.now();
        return today.getYear() + "-" + (today.getMonthValue() > 6 ? 2 : 1);
    }

    /** As it was entered when the half-year still took forms. */
    private void enteredLastSummer(int number) {
        var sealing = Demo.bean(Sealing.class);
        var words = sealing.seal(sealing.newSubject(), Purpose.FEEDBACK, new FeedbackWords("Lời số " + number));
        var yes = FeedbackAnswer.YES;
        var form = new EnterFeedback(
                new FeedbackId(UUID.randomUUID()),
                new AddressId(uuid(suoiMo)),
                PAST,
                new FeedbackAnswers(yes, yes, yes, yes, yes, yes, yes),
                words,
                PAST.until());
        var worker = new WorkerId(uuid(office.get("/session").isDone().text("workerId")));
        Demo.bean(CommandDesk.class)
                .perform(
                        new Call(worker, null, "last summer", null),
                        List.of(form),
                        version -> new Answer(201, null, version, Map.of()));
    }

    private static long disclosed(String address) {
        return Demo.bean(JdbcClient.class)
                .sql("select count(*) from audit.disclosure where about = ? and purpose = 'FEEDBACK'")
                .param(uuid(address))
                .query(Long.class)
                .single();
    }

    private static UUID uuid(String prefixed) {
        return UUID.fromString(prefixed.substring(prefixed.length() - 36));
    }
}
