package tincay.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** An address of its own is looked at, stops, works again and stops for good, over JSON alone. */
class AddressLifeJourneyTest {

    private static final String SECRET = "BI-MAT-4471";

    private final Program office = Program.of("office.thanhpho");
    private final String address = established();

    @Test
    void an_address_is_reviewed_suspended_resumed_and_closed() {
        changes("reviews", Map.of("result", "Phòng kín, có khóa", "on", "2026-11-20"))
                .isDone();
        assertThat(line().get("reviewedOn")).isEqualTo("2026-11-20");
        changes("suspension", Map.of("reason", "Sửa nhà", "on", "2026-11-21")).isDone();
        assertThat(line().get("status")).isEqualTo("SUSPENDED");
        changes("suspension", Map.of("reason", "Sửa nhà", "on", "2026-11-21")).isRefused(409, "address.not-active");
        changes("resumption", Map.of("on", "2026-11-20")).isRefused(409, "address.before-last-change");
        changes("resumption", Map.of("on", "2026-11-22")).isDone();
        assertThat(line().get("status")).isEqualTo("ACTIVE");
        changes("resumption", Map.of("on", "2026-11-22")).isRefused(409, "address.not-suspended");
        changes("closure", Map.of("reason", "Chuyển đi", "on", "2026-11-23")).isDone();
        assertThat(line().get("status")).isEqualTo("CLOSED");
        changes("reviews", Map.of("result", "Tốt", "on", "2026-11-23")).isRefused(409, "address.closed");
    }

    @Test
    void no_case_moves_to_an_address_that_has_stopped() {
        StaffDesk desk = StaffDesk.withCase();
        changes("suspension", Map.of("reason", "Sửa nhà", "on", "2026-11-21")).isDone();
        Program.of("staff.hoaban")
                .post(desk.path() + "/transfer", Map.of("to", address, "reason", "MOVED", "agreed", true))
                .isRefused(409, "address.not-active");
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_never_repeated() {
        changes("reviews", Map.of("on", "2026-11-20")).names("result", "field.required");
        changes("suspension", Map.of("on", "2026-11-20")).names("reason", "field.required");
        changes("closure", Map.of("reason", "x")).names("on", "field.required");
        changes("resumption", Map.of("on", "2999-01-01")).names("on", "field.in-future");
        Reply tooLong = changes("closure", Map.of("reason", SECRET.repeat(60), "on", "2026-11-20"));
        tooLong.names("reason", "field.too-long");
        assertThat(tooLong.text()).doesNotContain(SECRET);
        office.post("/addresses/" + address + "/closure", Map.of("reason", "x", "on", "2026-11-20"))
                .isRefused(428, "request.version-needed");
    }

    private Reply changes(String what, Map<String, ?> body) {
        return office.post("/addresses/" + address + "/" + what, body, "If-Match", "\"" + line().get("version") + "\"");
    }

    private Map<String, String> line() {
        for (var item : office.get("/addresses").isDone().at("items")) {
            if (item.at("/addressId").asString().equals(address)) {
                Map<String, String> line = new TreeMap<>();
                for (String member : new String[] {"status", "reviewedOn", "version"}) {
                    line.put(member, item.at("/" + member).asString());
                }
                return line;
            }
        }
        throw new AssertionError("no such address");
    }

    private String established() {
        return office.post(
                        "/addresses",
                        new HashMap<>(Map.of(
                                "kind", "COLLECTIVE",
                                "commune", "04930",
                                "name", "Địa chỉ bịa ra để thử",
                                "on", "2026-11-01")))
                .isDone()
                .text("addressId");
    }
}
