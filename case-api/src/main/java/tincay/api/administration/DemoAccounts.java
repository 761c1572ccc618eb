package tincay.api.administration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tincay.api.platform.Call;
import tincay.api.platform.security.Accounts;
import tincay.domain.address.AddressId;
import tincay.domain.service.ServiceId;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerId;

/** The invented people of the demonstration, appointed like real ones: each case role by two. */
@Component
public class DemoAccounts {

    static final String PASSWORD = "du-lieu-thu-2026";

    private static final String CITY = "01";
    private static final String COMMUNE = "04930";

    private final Accounts accounts;
    private final Appointments appointments;

    DemoAccounts(Accounts accounts, Appointments appointments) {
        this.accounts = accounts;
        this.appointments = appointments;
    }

    private record Somebody(String username, String name, Role role, Scope scope) {

        WorkerId worker() {
            return idOf(username);
        }
    }

    /** The worker behind a demonstration account. */
    public static WorkerId idOf(String username) {
        return new WorkerId(UUID.nameUUIDFromBytes(("demo " + username).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether they were opened before. */
    public boolean areOpen() {
        return accounts.has(idOf("admin"));
    }

    /** Lets others be known by a name, under which nobody can sign in. */
    public void name(Map<String, WorkerId> others) {
        others.forEach((username, worker) -> {
            if (!accounts.has(worker)) {
                accounts.open(
                        worker,
                        username,
                        "Cán bộ " + username,
                        UUID.randomUUID().toString());
            }
        });
    }

    /** Opens what is not there yet. */
    public void open(AddressId hoaBan, AddressId suoiMo, ServiceId counselling) {
        people(hoaBan, suoiMo, counselling).stream()
                .filter(somebody -> !accounts.has(somebody.worker()))
                .forEach(this::open);
    }

    private void open(Somebody somebody) {
        WorkerId worker = somebody.worker();
        appointments.give(
                worker, somebody.role(), somebody.scope(), call(FirstAdministrator.INSTALLATION, worker, "give"));
        if (somebody.role().isCaseRole()) {
            appointments.approve(worker, somebody.role(), call(idOf("office.thanhpho"), worker, "approve"));
        }
        accounts.open(worker, somebody.username(), somebody.name(), PASSWORD);
    }

    private static Call call(WorkerId by, WorkerId worker, String step) {
        String once = step + " " + worker;
        return new Call(by, once, once, null);
    }

    /** One line for each account: name, blank, password. */
    public static List<String> lines() {
        return people(new AddressId(new UUID(0, 0)), new AddressId(new UUID(0, 0)), new ServiceId(new UUID(0, 0)))
                .stream()
                .map(somebody -> somebody.username() + " " + PASSWORD)
                .toList();
    }

    private static List<Somebody> people(AddressId hoaBan, AddressId suoiMo, ServiceId counselling) {
        return List.of(
                new Somebody("admin", "Quản trị", Role.ADMINISTRATOR, new Scope(null, null, null)),
                new Somebody("office.thanhpho", "Văn phòng Hội", Role.UNION_OFFICE, Scope.area(CITY)),
                new Somebody("staff.hoaban", "Bùi Thị Mơ", Role.ADDRESS_STAFF, Scope.at(hoaBan)),
                new Somebody("staff.suoimo", "Đinh Văn Tài", Role.ADDRESS_STAFF, Scope.at(suoiMo)),
                new Somebody("counsellor.mot", "Nguyễn Thu Hà", Role.COUNSELLOR, Scope.of(counselling)),
                new Somebody("supervisor.xa", "Quách Thị Lan", Role.SUPERVISOR, Scope.area(COMMUNE)),
                new Somebody("supervisor.thanhpho", "Phùng Thị Nga", Role.SUPERVISOR, Scope.area(CITY)),
                new Somebody("leader.thanhpho", "Lãnh đạo thành phố", Role.UNION_LEADER, Scope.area(CITY)),
                new Somebody("leader.xa", "Lãnh đạo xã", Role.UNION_LEADER, Scope.area(COMMUNE)),
                new Somebody("dpo", "Bảo vệ dữ liệu", Role.DATA_PROTECTION_OFFICER, new Scope(null, null, null)));
    }
}
