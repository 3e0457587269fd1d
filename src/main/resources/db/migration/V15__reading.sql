-- What the file of a revision holds and its reading left out, and what of it was read because an editor asked for it.
alter table revision add column omissions jsonb not null default '[]';
alter table revision add column included jsonb not null default '[]';
alter table proposed_revision add column omissions jsonb not null default '[]';
alter table proposed_revision add column included jsonb not null default '[]';

-- Whether the same file has come in before.
create index revision_sha256 on revision (sha256);

-- A file that was brought and is not a statement yet: something is still asked, or it is being read.
create table upload (
    id           uuid        primary key,
    brought_by   bigint      not null references account,
    brought_at   timestamptz not null,
    file_name    text        not null,
    content      bytea       not null,
    form         jsonb       not null,
    state        text        not null,
    done         integer     not null default 0,
    whole        integer     not null default 0,
    answer       jsonb,
    statement_id bigint references statement
);
create index upload_brought_at on upload (brought_at);
