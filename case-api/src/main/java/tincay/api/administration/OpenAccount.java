package tincay.api.administration;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

import tincay.api.platform.http.Checks;
import tincay.api.platform.security.Accounts;
import tincay.domain.worker.WorkerId;

/** Opens an account; its password is drawn here, said once, and kept nowhere in clear. */
@Component
class OpenAccount {

    private final Accounts accounts;

    OpenAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    record NewAccount(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{2,39}", message = "field.malformed")
            String username,

            @NotBlank @Size(max = 80) String name) {}

    record Opened(WorkerId workerId, String password) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    Opened open(NewAccount wanted) {
        var checks = new Checks();
        checks.fault(accounts.isTaken(wanted.username()), "username", "account.taken");
        checks.done();
        var worker = new WorkerId(UUID.randomUUID());
        String password = Passwords.draw();
        accounts.open(worker, wanted.username(), wanted.name(), password);
        return new Opened(worker, password);
    }
}
