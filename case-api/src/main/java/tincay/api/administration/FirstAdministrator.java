package tincay.api.administration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import tincay.api.platform.Announcement;
import tincay.api.platform.Call;
import tincay.api.platform.security.Accounts;
import tincay.domain.worker.Role;
import tincay.domain.worker.Scope;
import tincay.domain.worker.WorkerId;

/** Makes the first account of a new installation; its password is shown once and kept nowhere in clear. */
@Component
class FirstAdministrator implements ApplicationRunner, Announcement {

    /** The installation itself, which appoints its first administrator. */
    static final WorkerId INSTALLATION =
            new WorkerId(UUID.nameUUIDFromBytes("installation".getBytes(StandardCharsets.UTF_8)));

    private final Accounts accounts;
    private final Appointments appointments;
    private final boolean real;
    private @Nullable String password;

    FirstAdministrator(Accounts accounts, Appointments appointments, @Value("${tincay.mode:start}") String mode) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.real = mode.equals("start");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (real && accounts.isEmpty()) {
            var administrator = new WorkerId(UUID.randomUUID());
            String drawn = Passwords.draw();
            appointments.give(
                    administrator,
                    Role.ADMINISTRATOR,
                    new Scope(null, null, null),
                    new Call(INSTALLATION, "first-administrator", "first-administrator", null));
            accounts.open(administrator, "admin", "Quản trị", drawn);
            password = drawn;
        }
    }

    @Override
    public List<String> lines() {
        return password == null ? List.of() : List.of("admin " + password);
    }
}
