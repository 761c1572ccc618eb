-- how a worker speaks of themselves where something is read aloud
alter table account.account add column self_term text not null default 'TOI';
