-- What is known of a key pair whose private half somebody's device keeps.
create sequence passkey_seq increment by 50;
create table passkey (
    id             bigint      primary key,
    account_id     bigint      not null references account,
    name           text        not null,
    credential_id  text        not null unique,
    credential     bytea       not null,
    counter        bigint      not null,
    created_at     timestamptz not null,
    used_at        timestamptz
);
create index passkey_account on passkey (account_id);

-- Each lets in once.
create table used_challenge (
    challenge      text        primary key,
    used_at        timestamptz not null
);
