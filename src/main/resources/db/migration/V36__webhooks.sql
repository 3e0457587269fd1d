-- Who is told of releases and withdrawals, and what each was told (ADR 56).
create sequence webhook_seq start with 1 increment by 50;
create table webhook (
    id            bigint      primary key,
    address       text        not null check (address ~ '^https?://'),
    events        text        not null check (events <> ''),
    -- Sealed with the key of the installation.
    secret        bytea       not null,
    former_secret bytea,
    former_until  timestamptz,
    active        boolean     not null,
    made_by_id    bigint      not null references account,
    made_at       timestamptz not null,
    version       integer     not null,
    check (num_nulls(former_secret, former_until) in (0, 2))
);

create sequence delivery_seq start with 1 increment by 50;
create table delivery (
    id         bigint      primary key,
    webhook_id bigint      not null references webhook,
    edition_id bigint      references edition,
    message_id text        not null unique,
    event      text        not null,
    body       text        not null,
    created_at timestamptz not null,
    status     text        not null,
    attempts   integer     not null,
    tried_at   timestamptz,
    next_try   timestamptz,
    answered   integer,
    cause      text,
    version    integer     not null,
    -- Nobody is told twice of the same under different ids.
    unique (webhook_id, edition_id, event),
    check ((status = 'WAITING') = (next_try is not null))
);
create index delivery_due on delivery (next_try) where status = 'WAITING';
create index delivery_log on delivery (webhook_id, id desc);
