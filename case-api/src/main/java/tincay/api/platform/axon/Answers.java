package tincay.api.platform.axon;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import tincay.api.platform.Answer;
import tincay.api.platform.Call;
import tincay.api.platform.Companions;
import tincay.api.platform.KeyReused;

/** What was answered to which request, so that a repeated request changes nothing. */
@Component
class Answers {

    private final JdbcClient db;
    private final Companions beside;
    private final JsonMapper json = JsonMapper.builder().build();

    Answers(JdbcClient db, Companions beside) {
        this.db = db;
        this.beside = beside;
    }

    /** What was answered before. Of two at once under one key the later finds it when it is tried again. */
    Optional<Given> before(Call call) {
        if (call.idempotencyKey() == null) {
            return Optional.empty();
        }
        return db.sql("select fingerprint, answer::text, tx::text from log.idempotency"
                        + " where worker_id = ? and key = ?")
                .param(call.worker().value())
                .param(call.idempotencyKey())
                .query((row, number) -> {
                    if (!call.fingerprint().equals(row.getString(1))) {
                        throw new KeyReused();
                    }
                    return new Given(
                            json.readValue(row.getString(2), Answer.class), Long.parseUnsignedLong(row.getString(3)));
                })
                .optional();
    }

    void keep(Call call, Answer answer) {
        if (call.idempotencyKey() != null) {
            beside.add(
                    "insert into log.idempotency (worker_id, key, fingerprint, answer) values (?, ?, ?, ?::json)",
                    call.worker().value(),
                    call.idempotencyKey(),
                    call.fingerprint(),
                    json.writeValueAsString(answer));
        }
    }

    /**
     * An answer and where to look for what it was given for.
     *
     * @param tx the transaction that kept both
     */
    record Given(Answer answer, long tx) {}
}
