-- What was answered to calls that carry an Idempotency-Key, so that a repetition is answered and not done again.
-- Of the key only the digest is kept, and the answer is encrypted with the key itself: it may hold a secret.
create table answered_call (
    account varchar(100) not null,
    key_digest varchar(64) not null,
    request_digest varchar(64) not null,
    status integer not null,
    location varchar(2000),
    tag varchar(200),
    answer bytea not null,
    at timestamp with time zone not null,
    primary key (account, key_digest)
);
create index answered_call_at on answered_call (at);
