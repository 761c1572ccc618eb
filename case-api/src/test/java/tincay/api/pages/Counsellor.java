package tincay.api.pages;

import java.time.LocalDate;

/** What a counsellor does with what was referred, step by step as on the pages. */
record Counsellor(Person person) {

    /** Opens the newest thing that waits for an answer; answers with its path. */
    String openNewest() {
        person.open("/den");
        person.page()
                .locator(".cards li:has-text(\"Đã gửi\"), .cards li:has-text(\"Sent\")")
                .last()
                .locator("a")
                .click();
        return person.path();
    }

    Counsellor accept(String path) {
        person.open(path).send("/nhan");
        return this;
    }

    Counsellor decline(String path) {
        person.open(path).unfold("/khong-nhan").choose("reason", "NO_CAPACITY").send("/khong-nhan");
        return this;
    }

    Counsellor appoint(String path, LocalDate day) {
        person.open(path)
                .unfold("/hen")
                .day("meetingAt", day)
                .type("meetingAt.time", "09:00")
                .send("/hen");
        return this;
    }

    Counsellor report(String path, String text) {
        person.open(path).unfold("/da-giup").type("report", text).send("/da-giup");
        return this;
    }

    Counsellor complete(String path, String text) {
        person.open(path)
                .unfold("/xong")
                .choose("outcome", "NEEDS_MET")
                .type("report", text)
                .send("/xong");
        return this;
    }
}
