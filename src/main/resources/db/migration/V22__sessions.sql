-- Where people are signed in by a browser; what a cookie keeps is the id. Cookies of earlier versions name none of them:
-- whoever holds one signs in again.
create table browser_session (
    id         uuid        primary key,
    account_id bigint      not null references account,
    -- Of the account's sign-ins, when it began: in a later one it is over.
    generation integer     not null,
    user_agent text        not null,
    begun_at   timestamptz not null,
    seen_at    timestamptz not null,
    ended_at   timestamptz
);
create index browser_session_account on browser_session (account_id, seen_at);

-- What a token may do and until when. Those that are there go on for a year with all that they could do.
alter table personal_token add column scope text not null default 'WRITE' check (scope in ('READ', 'WRITE'));
alter table personal_token add column expires_at timestamptz;
update personal_token set expires_at = now() + interval '365 days';
alter table personal_token alter column expires_at set not null;
alter table personal_token add column used_at timestamptz;
