-- A conflict is settled by whoever saved, finished or approved the text after it: those from before that rule as well.
update conflict c set resolved_at = now()
where c.resolved_at is null and exists (
    select 1 from translation_revision r
    where r.translation_id = c.translation_id and r.at > c.at
        and (r.changed_text or r.state in ('TRANSLATED', 'APPROVED')));

-- What the glossary said of a released passage before it called it wrong, so that a change taken back raises no doubt.
alter table doubt add column former_verdict text;

-- The newest edition that is public, so that every page can say so.
alter table statement add column released_edition integer;
alter table statement add column released_at timestamptz;
alter table statement add check ((released_edition is null) = (released_at is null));
update statement s set released_edition = e.number, released_at = e.released_at
from edition e
where e.statement_id = s.id and e.state = 'RELEASED' and e.number = (
    select max(o.number) from edition o where o.statement_id = s.id and o.state = 'RELEASED');

-- The letters that people do not want.
create table account_unwanted_letter (
    account_id bigint not null references account,
    letter     text   not null,
    primary key (account_id, letter)
);

-- When and by whom a pair was made, where that is known: its own history, not that of the memory.
alter table memory_entry add column made_at timestamptz;
alter table memory_entry add column made_by text;

-- Which columns of a table mean what, where its headings do not say it: for one upload, and for the next one like it.
alter table glossary_upload add column columns text;
create table glossary_heading (
    heading    text        primary key,
    column_key text        not null,
    chosen_by  bigint      not null references account,
    chosen_at  timestamptz not null
);
