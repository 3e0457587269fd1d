-- What the public searches: each sentence of the editions that stand, in all its languages, with the names of the glossary
-- that it mentions. All of it is made from editions and glossary, and is made anew when either changes.
create table archive_edition (
    edition_id   bigint  primary key references edition,
    slug         text    not null,
    number       integer not null,
    dated        date    not null,
    -- The version of the glossary by whose forms the names were found.
    glossary     bigint  not null
);
create index archive_edition_glossary on archive_edition (glossary);

create table archive_sentence (
    edition_id bigint   not null references archive_edition on delete cascade,
    ordinal    integer  not null,
    dated      date     not null,
    wordings   jsonb    not null,
    words      tsvector not null,
    primary key (edition_id, ordinal)
);
create index archive_sentence_words on archive_sentence using gin (words);
create index archive_sentence_newest on archive_sentence (dated desc, edition_id desc, ordinal);

create table archive_name (
    concept    text    not null,
    edition_id bigint  not null references archive_edition on delete cascade,
    sentences  integer not null,
    primary key (concept, edition_id)
);
create index archive_name_edition on archive_name (edition_id);
