package tincay.api.profile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tincay.domain.codes.SelfTerm;
import tincay.domain.worker.WorkerId;

/** How each worker speaks of themselves; whoever never chose says what everybody may say. */
@Component
class SelfTerms {

    private final JdbcClient database;

    SelfTerms(JdbcClient database) {
        this.database = database;
    }

    SelfTerm of(WorkerId worker) {
        return database.sql("select self_term from account.account where worker_id = ?")
                .param(worker.value())
                .query(String.class)
                .optional()
                .map(SelfTerm::valueOf)
                .orElse(SelfTerm.TOI);
    }

    void choose(WorkerId worker, SelfTerm term) {
        database.sql("update account.account set self_term = ? where worker_id = ?")
                .params(term.name(), worker.value())
                .update();
    }
}
