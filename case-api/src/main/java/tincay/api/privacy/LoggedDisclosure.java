package tincay.api.privacy;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import tincay.domain.access.Basis;
import tincay.domain.privacy.Confidential;
import tincay.domain.privacy.Disclosure;
import tincay.domain.privacy.DisclosurePurpose;
import tincay.domain.privacy.Opened;
import tincay.domain.privacy.SubjectId;
import tincay.domain.stream.Id;
import tincay.domain.worker.WorkerId;

/** Asks, logs, commits, and only then decrypts. */
@Component
class LoggedDisclosure implements Disclosure {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedDisclosure.class);

    private final Admission admission;
    private final SubjectKeys keys;
    private final DisclosureLog log;
    private final JdbcClient database;

    LoggedDisclosure(Admission admission, SubjectKeys keys, DisclosureLog log, JdbcClient database) {
        this.admission = admission;
        this.keys = keys;
        this.log = log;
        this.database = database;
    }

    @Override
    public Disclosed open(
            WorkerId reader, Id about, DisclosurePurpose purpose, Collection<? extends Confidential<?>> values) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a disclosure is committed before anything is opened");
        }
        Basis basis = admission.toSee(reader, about);
        log.note(reader, about, purpose, basis, values);
        Map<SubjectId, Opener> openers = new HashMap<>();
        values.stream().map(Confidential::subject).distinct().forEach(subject -> openers.put(subject, opener(subject)));
        return new Disclosed() {
            @Override
            public <T> Opened<T> of(Confidential<T> value, Class<T> type) {
                Opener opener = openers.get(value.subject());
                if (opener == null || !values.contains(value)) {
                    throw new IllegalArgumentException("this value was not part of the disclosure");
                }
                return opener.open(value, type);
            }
        };
    }

    private Opener opener(SubjectId subject) {
        if (isErased(subject)) {
            return Opener.erased();
        }
        try {
            return keys.of(subject).map(Opener::with).orElseGet(() -> {
                LOG.error("a key is missing though nobody was erased");
                return Opener.missing();
            });
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a key could not be unwrapped", broken);
        }
    }

    private boolean isErased(SubjectId subject) {
        return database.sql("select exists(select from keys.erased_subject where subject = ?)")
                .param(subject.value())
                .query(Boolean.class)
                .single();
    }
}
