package tincay.api.profile;

import java.util.Map;

import jakarta.validation.constraints.NotNull;
import org.springframework.stereotype.Component;

import tincay.api.platform.Answer;
import tincay.domain.codes.SelfTerm;
import tincay.domain.worker.WorkerId;

/** What a worker reads and changes about themselves; the same change once more changes nothing. */
@Component
class Profile {

    private final SelfTerms terms;

    Profile(SelfTerms terms) {
        this.terms = terms;
    }

    /** The word a worker is called by where something is read aloud. */
    record Settings(@NotNull SelfTerm selfTerm) {}

    Settings of(WorkerId worker) {
        return new Settings(terms.of(worker));
    }

    Answer change(WorkerId worker, Settings settings) {
        terms.choose(worker, settings.selfTerm());
        return new Answer(201, "/api/v1/workers/me/settings", 0, Map.of());
    }
}
