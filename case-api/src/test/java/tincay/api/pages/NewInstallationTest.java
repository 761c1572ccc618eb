package tincay.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tincay.api.Running;
import tincay.api.pages.Person.Ways;

class NewInstallationTest {

    private static Running installation;

    @BeforeAll
    static void start() {
        installation = Running.in("start");
    }

    @AfterAll
    static void stop() {
        installation.stop();
    }

    @Test
    void a_new_installation_comes_to_its_first_case_by_pages_alone() {
        try (Person admin = person();
                Person office = person();
                Person staff = person();
                Person counsellor = person()) {
            admin.signIn("admin", installation.announced().getFirst().substring("admin ".length()));
            String officePassword = openAccount(admin, "vanphong", "Văn phòng", "UNION_OFFICE", "area", 1);
            office.signIn("vanphong", officePassword);
            establish(office);

            String staffPassword = openAccount(admin, "mo.bui", "Bùi Thị Mơ", "ADDRESS_STAFF", "addressId", 1);
            String counsellorPassword = openAccount(admin, "ha.nguyen", "Nguyễn Thu Hà", "COUNSELLOR", "serviceId", 1);
            staff.signIn("mo.bui", staffPassword);
            assertThat(staff.open("/moi").path()).as("before a second person").isEqualTo("/vao");

            approveAll(office);
            staff.signIn("mo.bui", staffPassword);
            counsellor.signIn("ha.nguyen", counsellorPassword);
            var desk = new AddressStaff(staff);
            String file = desk.receive();
            assertThat(staff.open(file + "/4").sees()).contains("chưa có người có chuyên môn duyệt");
            assertThat(staff.page().locator("main form").count())
                    .as("nothing to answer with a draft")
                    .isZero();
            approveTheQuestions(office);
            desk.assess(file);
            assertThat(staff.open(file + "/4").sees()).doesNotContain("Bản nháp");
            desk.giveConsent(file).refer(file);
            assertThat(new Counsellor(counsellor).openNewest()).startsWith("/den/");
            assertThat(counsellor.sees()).contains(AddressStaff.FULL_NAME);

            suspend(admin, "Bùi Thị Mơ");
            assertThat(staff.open(file).path()).as("at once").isEqualTo("/vao");
        }
    }

    private static Person person() {
        return Person.at(installation.url(), Ways.USUAL);
    }

    private static String openAccount(Person admin, String username, String name, String role, String where, int at) {
        admin.open("/tk").type("username", username).type("name", name).send();
        String password = admin.page().locator("#mat-khau").innerText();
        assertThat(password).hasSize(20);
        assertThat(admin.sees()).contains("Mật khẩu chỉ hiện một lần này.");
        admin.page().locator("main a.govuk-button").click();
        assertThat(admin.sees()).doesNotContain(password);
        admin.choose("role", role);
        if (where.equals("area")) {
            admin.type(where, "Hà Nội").send("/vai");
        } else {
            String option =
                    admin.page().locator("#" + where + " option").nth(at).getAttribute("value");
            admin.pick(where, option).send("/vai");
        }
        return password;
    }

    private static void establish(Person office) {
        LocalDate today = AddressStaff.today();
        office.open("/dc")
                .choose("kind", "COLLECTIVE")
                .type("commune", "04930")
                .type("name", "Địa chỉ thử")
                .day("on", today)
                .send();
        assertThat(office.sees()).contains("Địa chỉ thử");
        office.open("/db")
                .choose("kind", "PSYCHOSOCIAL")
                .type("nameVi", "Tham vấn thử")
                .type("nameEn", "Trial counselling")
                .type("area", "01")
                .day("on", today)
                .send("/db");
        assertThat(office.sees()).contains("Tham vấn thử");
    }

    private static void approveAll(Person office) {
        office.open("/tk/ra-soat");
        assertThat(office.sees()).contains("Bùi Thị Mơ", "Địa chỉ thử", "Nguyễn Thu Hà", "Tham vấn thử");
        office.send().send();
        assertThat(office.sees()).contains("Không có vai nào chờ duyệt.");
    }

    private static void approveTheQuestions(Person office) {
        office.open("/bm");
        assertThat(office.sees()).contains("Bản nháp, chưa được duyệt để dùng thật.");
        var form = office.page().locator("form:has(input[name=kind][value=RISK])");
        form.locator("[name=approvedBy]").fill("BS Nguyễn Văn Mẫu");
        LocalDate today = AddressStaff.today();
        form.locator("[name='approvedOn.day']").fill("" + today.getDayOfMonth());
        form.locator("[name='approvedOn.month']").fill("" + today.getMonthValue());
        form.locator("[name='approvedOn.year']").fill("" + today.getYear());
        form.locator("button").click();
        assertThat(office.sees()).contains("BS Nguyễn Văn Mẫu đã duyệt ngày");
    }

    private static void suspend(Person admin, String name) {
        admin.open("/tk");
        admin.page()
                .locator("main table a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                .click();
        admin.send("/dung");
        assertThat(admin.sees()).contains("Đang tạm dừng").doesNotContain("Đề nghị vai");
    }

    @Test
    void wrong_answers_of_an_administrator_are_said_and_nothing_is_lost() {
        try (Person admin = person()) {
            admin.signIn("admin", installation.announced().getFirst().substring("admin ".length()));
            admin.open("/tk")
                    .type("username", "Có Dấu")
                    .type("name", "Người Thử")
                    .send();
            assertThat(admin.status()).isEqualTo(422);
            assertThat(admin.page().locator("#name").inputValue()).isEqualTo("Người Thử");
            admin.type("username", "admin").send();
            assertThat(admin.sees()).contains("Tên này đã có người dùng.");

            admin.type("username", "nguoi.thu").send();
            admin.page().locator("main a.govuk-button").click();
            admin.send("/vai");
            assertThat(admin.status()).isEqualTo(422);
            admin.choose("role", "SUPERVISOR").send("/vai");
            assertThat(admin.status()).isEqualTo(409);
            assertThat(admin.sees()).contains("Hãy ghi vai này ở địa chỉ, nơi nhận hoặc xã nào.");
            assertThat(admin.page().locator("#role-SUPERVISOR").isChecked()).isTrue();
            assertThat(admin.open("/tk/00000000-0000-4000-8000-000000000000").status())
                    .isEqualTo(404);
        }
    }
}
