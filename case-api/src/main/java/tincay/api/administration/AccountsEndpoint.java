package tincay.api.administration;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tincay.api.administration.OpenAccount.NewAccount;
import tincay.api.administration.OpenAccount.Opened;
import tincay.api.platform.For;
import tincay.api.platform.security.Accounts;
import tincay.domain.worker.Role;
import tincay.domain.worker.WorkerId;

@RestController
@For(Role.ADMINISTRATOR)
class AccountsEndpoint {

    private final Accounts accounts;
    private final OpenAccount opening;

    AccountsEndpoint(Accounts accounts, OpenAccount opening) {
        this.accounts = accounts;
        this.opening = opening;
    }

    record Item(
            WorkerId workerId,
            String username,
            String name,
            @Nullable Instant lastSignIn) {}

    record Items(List<Item> items) {}

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
        return opening.open(wanted);
    }
}
