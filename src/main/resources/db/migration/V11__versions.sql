-- What instances keep in memory, each with a number that rises with every change, so that they know when it is stale.
create table snapshot_version (
    name   text   primary key,
    number bigint not null
);
insert into snapshot_version
    select 'glossary', number from glossary_version
    union all
    select 'grading', number from grading_version
    union all
    select 'abbreviation', number from abbreviation_version;
drop table glossary_version;
drop table grading_version;
drop table abbreviation_version;
