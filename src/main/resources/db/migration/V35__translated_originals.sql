-- Why an edition has no translated original in one of its languages (ADR 55); nothing of editions that are older than this.
alter table edition add column originals_missing jsonb;

-- A list of the columns that stay would not know the next one: it is a list of those that change with a withdrawal.
create or replace function refuse_change_of_release() returns trigger language plpgsql as $$
declare
    withdrawal constant text[] := array['state', 'withdrawn_by', 'withdrawn_at', 'withdrawn_because', 'version'];
begin
    if tg_op = 'INSERT' and new.state in ('RELEASED', 'WITHDRAWN') then
        raise exception 'an edition is not born released' using errcode = 'integrity_constraint_violation';
    elsif tg_op <> 'INSERT' and old.state in ('RELEASED', 'WITHDRAWN') and (tg_op = 'DELETE'
        or old.state = 'WITHDRAWN' or new.state <> 'WITHDRAWN'
        or to_jsonb(old) - withdrawal is distinct from to_jsonb(new) - withdrawal) then
        raise exception 'a released edition never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
