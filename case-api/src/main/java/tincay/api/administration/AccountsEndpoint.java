package tincay.api.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.platform.For;
import tincay.api.platform.http.Checks;
import tincay.api.platform.security.Accounts;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
@For(Role.ADMINISTRATOR)
class AccountsEndpoint {

    private final Accounts accounts;

    AccountsEndpoint(Accounts accounts) {
        this.accounts = accounts;
    }

    record Item(
            WorkerId workerId,
            String username,
            String name,
            @Nullable Instant lastSignIn) {}

    record Items(List<Item> items) {}

    record NewAccount(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{2,39}", message = "field.malformed")
            String username,

            @NotBlank @Size(max = 80) String name) {}

    record Opened(WorkerId workerId, String password) {}

    /** Who may sign in. */
    @GetMapping("/api/v1/accounts")
    Items accounts() {
        return new Items(accounts.all().stream()
                .map(account ->
                        new Item(account.worker(), account.username(), account.displayName(), account.lastSignIn()))
                .toList());
    }

    /** Opens an account; the password is in this answer and nowhere else, so the answer is kept under no key. */
    @PostMapping("/api/v1/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@Valid @RequestBody NewAccount wanted) {
        var checks = new Checks();
        checks.fault(accounts.isTaken(wanted.username()), "username", "account.taken");
        checks.done();
        var worker = new WorkerId(UUID.randomUUID());
        String password = Passwords.draw();
        accounts.open(worker, wanted.username(), wanted.name(), password);
        return new Opened(worker, password);
    }
}
