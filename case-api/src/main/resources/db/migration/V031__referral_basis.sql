-- which consent a referral rests on, and until when it may be seen: without both it is dark
alter table authority.referral_receiver add column consent_id uuid, add column shared_until date;

update authority.referral_receiver r
set consent_id = (convert_from(e.payload, 'UTF8')::jsonb ->> 'basis')::uuid,
    shared_until = (convert_from(e.payload, 'UTF8')::jsonb ->> 'sharedUntil')::date
from log.domain_event e
where e.payload_type = 'referral.sent' and e.aggregate_identifier = r.referral_id::text;

update authority.referral_receiver r
set open = false
from log.domain_event e
where e.payload_type = 'case.consent_withdrawn'
  and (convert_from(e.payload, 'UTF8')::jsonb ->> 'consentId')::uuid = r.consent_id;

create index referral_receiver_consent on authority.referral_receiver (consent_id);
