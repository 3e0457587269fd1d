-- Who shows a code of an authenticator beside the password. The key is sealed with that of the installation.
create table second_factor (
    account_id   bigint      primary key references account,
    sealed_key   text        not null,
    confirmed    boolean     not null,
    -- Of the last code that was taken: none is taken twice.
    last_step    bigint      not null,
    wrong_codes  integer     not null,
    wrong_at     timestamptz not null
);
-- Of the codes for the day on which the authenticator is lost, each good once.
create table recovery_code (
    account_id   bigint      not null references second_factor on delete cascade,
    code_hash    text        not null,
    primary key (account_id, code_hash)
);
alter table account add column second_factor boolean not null default false;

-- A session whose bearer has shown the password and not yet the second factor.
alter table browser_session add column half boolean not null default false;
alter table browser_session add column wrong_codes integer not null default 0;

-- Who holds one of these has a second factor, or makes one before anything else.
create table second_factor_role (
    role         text        primary key
);
