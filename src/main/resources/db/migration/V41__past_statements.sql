-- Statements that were translated elsewhere, with their sentences aligned: people correct them before the memory gets them
-- (ADR 59).
create sequence past_statement_seq start with 1 increment by 50;
create table past_statement (
    id              bigint      primary key,
    title           text        not null check (title <> ''),
    source_language text        not null,
    target_language text        not null check (target_language <> source_language),
    brought_by_id   bigint      not null references account,
    brought_at      timestamptz not null,
    state           text        not null check (state in ('OPEN', 'TAKEN')),
    taken_by_id     bigint      references account,
    taken_at        timestamptz,
    rows            jsonb       not null,
    row_count       integer     not null,
    version         integer     not null,
    check (num_nulls(taken_by_id, taken_at) = case state when 'TAKEN' then 0 else 2 end)
);
create index past_statement_newest on past_statement (brought_at desc, id desc);
