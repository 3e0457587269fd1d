-- A glossary that waits until whoever uploaded it has seen what it would do. It is no part of the glossary.
create table glossary_upload (
    id          uuid        primary key,
    account_id  bigint      not null references account,
    format      text        not null check (format in ('TSV', 'CSV', 'TBX')),
    content     bytea       not null,
    replaces    boolean     not null,
    uploaded_at timestamptz not null
);
create index glossary_upload_at on glossary_upload (uploaded_at);
