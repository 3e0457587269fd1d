-- Where a text came from, at each revision that brought one (ADR 51). Of earlier ones nobody kept it: who saved a text is
-- known, but not whether it had been typed, taken from the memory or read from a file.
alter table translation_revision add column origin text default 'UNKNOWN';
alter table translation_revision alter column origin drop default;

-- A text that is saved is looked for among those that the memory could have offered.
create index memory_entry_target on memory_entry (source_language, target_language, md5(target));

-- Where each text of an edition came from when it was released; nothing of it in editions that are older than this.
alter table edition_text add column origin text;
alter table edition_text add column edited boolean;
alter table edition_text add column review text;
alter table edition_text add column writer text;
alter table edition_text add column reviewer text;
alter table edition_text add check ((origin is null) = (review is null) and (origin is null) = (edited is null));

-- On which terms an edition may be used.
alter table edition add column licence_name text check (licence_name <> '');
alter table edition add column licence_url text;
alter table edition add check ((licence_name is null) = (licence_url is null));

create or replace function refuse_change_of_release() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.state in ('RELEASED', 'WITHDRAWN') then
        raise exception 'an edition is not born released' using errcode = 'integrity_constraint_violation';
    elsif tg_op <> 'INSERT' and old.state in ('RELEASED', 'WITHDRAWN') and (tg_op = 'DELETE'
        or old.state = 'WITHDRAWN' or new.state <> 'WITHDRAWN'
        or (old.id, old.statement_id, old.revision_id, old.number, old.slug, old.languages, old.requested_by,
                old.requested_at, old.embargo_until, old.released_at, old.licence_name, old.licence_url)
            is distinct from (new.id, new.statement_id, new.revision_id, new.number, new.slug, new.languages,
                new.requested_by, new.requested_at, new.embargo_until, new.released_at, new.licence_name,
                new.licence_url)) then
        raise exception 'a released edition never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
