-- A document that is read behind its request is taken up again when whoever read it has been stopped: it says when it was
-- last seen being read, and how often it was begun. Nobody has begun those that only wait for their turn.
alter table upload add column seen_at timestamptz;
alter table upload add column begun integer not null default 0;
alter table upload add column proposal_id bigint;
alter table upload drop column done;
create index upload_reading on upload (brought_at) where state = 'READING';
