-- An edition that takes the place of another names it, and tells its readers in each language what was corrected and why
-- (ADR 53).
alter table edition add column corrects_id bigint references edition;
alter table edition add check (corrects_id is null or number is not null);

create table edition_note (
    edition_id bigint not null references edition,
    language   text   not null,
    note       text   not null check (note <> ''),
    primary key (edition_id, language)
);
create trigger append_only before update or delete or truncate on edition_note
    for each statement execute function refuse_change();
create trigger sealed before insert on edition_note for each row execute function refuse_addition_to_release();

create or replace function refuse_change_of_release() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.state in ('RELEASED', 'WITHDRAWN') then
        raise exception 'an edition is not born released' using errcode = 'integrity_constraint_violation';
    elsif tg_op <> 'INSERT' and old.state in ('RELEASED', 'WITHDRAWN') and (tg_op = 'DELETE'
        or old.state = 'WITHDRAWN' or new.state <> 'WITHDRAWN'
        or (old.id, old.statement_id, old.revision_id, old.number, old.slug, old.languages, old.requested_by,
                old.requested_at, old.embargo_until, old.released_at, old.licence_name, old.licence_url,
                old.corrects_id)
            is distinct from (new.id, new.statement_id, new.revision_id, new.number, new.slug, new.languages,
                new.requested_by, new.requested_at, new.embargo_until, new.released_at, new.licence_name,
                new.licence_url, new.corrects_id)) then
        raise exception 'a released edition never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
