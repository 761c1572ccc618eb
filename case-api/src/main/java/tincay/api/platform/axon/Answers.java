package tincay.api.platform.axon;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.ConcurrentRequest;
import tincay.api.platform.KeyReused;

/** What was answered to which request, so that a repeated request changes nothing. */
@Component
class Answers {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    Answers(JdbcClient db) {
        this.db = db;
    }

    /** The answer given before; takes the key for this transaction. */
    Optional<Answer> before(Call call) {
        if (call.idempotencyKey() == null) {
            return Optional.empty();
        }
        boolean mine = db.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(call.worker() + " " + call.idempotencyKey())
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new ConcurrentRequest();
        }
        return db.sql("select fingerprint, answer::text from log.idempotency where worker_id = ? and key = ?")
                .param(call.worker().value())
                .param(call.idempotencyKey())
                .query((row, number) -> {
                    if (!call.fingerprint().equals(row.getString(1))) {
                        throw new KeyReused();
                    }
                    return json.readValue(row.getString(2), Answer.class);
                })
                .optional();
    }

    void keep(Call call, Answer answer) {
        if (call.idempotencyKey() != null) {
            db.sql("insert into log.idempotency (worker_id, key, fingerprint, answer) values (?, ?, ?, ?::json)")
                    .param(call.worker().value())
                    .param(call.idempotencyKey())
                    .param(call.fingerprint())
                    .param(json.writeValueAsString(answer.visible(true)))
                    .update();
        }
    }
}
