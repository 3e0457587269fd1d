-- What a reader of a file sees and nothing could read (a chart, a field, a picture) now needs an editor's agreement before
-- anybody translates. Where jobs were given before, nobody was asked, and nothing waits for an answer.
alter table revision add column objects_asked boolean not null default true;
update revision set objects_asked = false
where exists (select from job where job.statement_id = revision.statement_id);
