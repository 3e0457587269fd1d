-- Why an edition has no translated original in one of its languages (ADR 55); nothing of editions that are older than this.
alter table edition add column originals_missing jsonb;

create or replace function refuse_change_of_release() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.state in ('RELEASED', 'WITHDRAWN') then
        raise exception 'an edition is not born released' using errcode = 'integrity_constraint_violation';
    elsif tg_op <> 'INSERT' and old.state in ('RELEASED', 'WITHDRAWN') and (tg_op = 'DELETE'
        or old.state = 'WITHDRAWN' or new.state <> 'WITHDRAWN'
        or (old.id, old.statement_id, old.revision_id, old.number, old.slug, old.languages, old.requested_by,
                old.requested_at, old.embargo_until, old.released_at, old.licence_name, old.licence_url,
                old.originals_missing)
            is distinct from (new.id, new.statement_id, new.revision_id, new.number, new.slug, new.languages,
                new.requested_by, new.requested_at, new.embargo_until, new.released_at, new.licence_name,
                new.licence_url, new.originals_missing)) then
        raise exception 'a released edition never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
