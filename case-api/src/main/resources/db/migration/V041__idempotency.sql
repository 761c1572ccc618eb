-- Where the facts stand for which an answer was given: the same transaction wrote them.
alter table log.idempotency add column tx xid8 not null default pg_current_xact_id();
