package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** The office keeps the partners outside the system, and everybody who refers reads them. */
class PartnersTest {

    private static final Map<String, Object> STATION = Map.of(
            "kind", "HEALTH",
            "nameVi", "Trạm y tế mẫu 7",
            "nameEn", "Health station 7",
            "area", "04930",
            "covers", "Thôn Một",
            "phone", "0900 000 017",
            "hours", "7:30–16:30",
            "desk", "Phòng khám",
            "on", "2026-01-05");

    private final Program office = Program.of("office.thanhpho");

    @Test
    void a_partner_is_listed_changed_and_taken_off_and_others_read_it_meanwhile() {
        Reply listed = office.post("/partners", STATION).isDone();
        String id = listed.text("partnerId");
        String path = "/partners/" + id;
        for (String reader : new String[] {"staff.hoaban", "counsellor.mot", "supervisor.xa"}) {
            assertThat(read(reader, id))
                    .contains("\"nameVi\":\"Trạm y tế mẫu 7\"", "\"phone\":\"0900 000 017\"", "\"listed\":true");
        }

        Map<String, Object> changed = Cases.with(Cases.without(STATION, "kind"), "phone", "115");
        office.post(path + "/changes", changed).isRefused(428, "request.version-needed");
        Reply now = office.post(path + "/changes", changed, "If-Match", listed.version())
                .isDone();
        assertThat(read("staff.hoaban", id)).contains("\"phone\":\"115\"");

        office.post(path + "/delisting", Map.of(), "If-Match", listed.version()).isRefused(412, "request.stale");
        Reply off = office.post(path + "/delisting", Map.of(), "If-Match", now.version())
                .isDone();
        assertThat(read("staff.hoaban", id)).contains("\"listed\":false");
        office.post(path + "/changes", changed, "If-Match", off.version()).isRefused(409, "partner.not-listed");
    }

    @Test
    void what_is_wrong_is_named_and_nobody_but_the_office_keeps_the_list() {
        office.post("/partners", Cases.with(STATION, "kind", "NONE"))
                .isRefused(422, "request.invalid")
                .names("kind", "field.unknown");
        office.post("/partners", Cases.with(STATION, "area", "99999")).names("area", "field.unknown");
        office.post("/partners", Cases.with(STATION, "phone", "call us")).names("phone", "field.phone");
        office.post("/partners", Cases.with(STATION, "on", "2999-01-01")).names("on", "field.in-future");
        office.post("/partners", Cases.without(STATION, "nameVi")).names("nameVi", "field.required");
        String id = office.post("/partners", STATION).isDone().text("partnerId");
        office.post("/partners/" + id + "/changes", STATION, "If-Match", "\"0\"")
                .names("kind", "field.not-allowed");
        Map<String, Object> early = Cases.with(Cases.without(STATION, "kind"), "on", "2026-01-04");
        office.post("/partners/" + id + "/changes", early, "If-Match", "\"0\"")
                .isRefused(409, "partner.before-listing");
        office.post("/partners/" + id + "/delisting", Map.of("on", "2999-01-01"), "If-Match", "\"0\"")
                .names("on", "field.in-future");
        Program.of("staff.hoaban").post("/partners", STATION).isRefused(403, "access.role");
    }

    private static String read(String reader, String id) {
        for (var item : Program.of(reader).get("/partners").isDone().at("items")) {
            if (item.at("/partnerId").asString().equals(id)) {
                return item.toString();
            }
        }
        throw new AssertionError("not on the list");
    }
}
