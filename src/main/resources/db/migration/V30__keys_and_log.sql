-- The keys that sign (ADR 52). One is in use; the others stay, since what they have signed does.
create sequence kept_key_seq start with 1 increment by 50;
create table kept_key (
    id              bigint      primary key,
    thumbprint      text        not null unique check (thumbprint ~ '^[A-Za-z0-9_-]{43}$'),
    encoded         bytea       not null,
    -- The private half, and nothing once the key has ended: sealed with the key of the installation.
    sealed          bytea       not null,
    signs_since     timestamptz,
    signs_until     timestamptz,
    revoked_at      timestamptz,
    revoked_since   timestamptz,
    revoked_because text,
    check (num_nulls(revoked_at, revoked_since, revoked_because) in (0, 3)),
    check (revoked_at is null or signs_until is not null)
);
create unique index kept_key_in_use on kept_key ((true)) where signs_until is null;

create function refuse_change_of_key() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.id, old.thumbprint, old.encoded, old.signs_since)
            is distinct from (new.id, new.thumbprint, new.encoded, new.signs_since)
        or old.signs_until is not null and old.signs_until is distinct from new.signs_until
        or old.revoked_at is not null and (old.revoked_at, old.revoked_since, old.revoked_because)
            is distinct from (new.revoked_at, new.revoked_since, new.revoked_because) then
        raise exception 'a key that was in use stays' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger kept before update or delete on kept_key for each row execute function refuse_change_of_key();
create trigger kept_whole before truncate on kept_key for each statement execute function refuse_change();

-- The public log of releases and withdrawals: a chain, in which each place has the digest over its entry, its place and the
-- digest before it. The entry is kept as the text that is hashed (RFC 8785).
create table release_log (
    place      bigint primary key check (place > 0),
    edition_id bigint not null references edition,
    entry      text   not null,
    previous   text   not null unique,
    hash       text   not null unique,
    -- Over place and digest. Those that were entered before there was a log have none.
    signature  bytea,
    signed_by  text   references kept_key (thumbprint),
    check (num_nulls(signature, signed_by) in (0, 2)),
    constraint release_log_hash check (hash = encode(sha256(convert_to(
        format('{"entry":%s,"place":%s,"previous":"%s"}', entry, place, previous), 'UTF8')), 'hex'))
);
create index release_log_edition on release_log (edition_id);

-- What comes next in the log. Whoever asks is alone with it until their transaction ends, so that it never forks.
create function next_in_release_log(edition_asked bigint, event text)
    returns table (place bigint, entry text, previous text, hash text) language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('dragoman releases'));
    select coalesce(max(l.place), 0) + 1 into place from release_log l;
    select coalesce((select l.hash from release_log l where l.place = next_in_release_log.place - 1), repeat('0', 64))
        into previous;
    select '{"at":' || to_json(to_char((case event when 'released' then e.released_at else e.withdrawn_at end)
                at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            || ',"edition":' || to_json(e.slug || '/' || e.number) || ',"event":' || to_json(event)
            || coalesce((select ',"manifest":' || to_json(f.sha256::text) from edition_file f
                where f.edition_id = e.id and f.name = 'manifest.json'), '')
            || case event when 'withdrawn' then ',"reason":' || to_json(e.withdrawn_because) else '' end || '}'
        into strict entry from edition e where e.id = edition_asked;
    hash := encode(sha256(convert_to(
        format('{"entry":%s,"place":%s,"previous":"%s"}', entry, place, previous), 'UTF8')), 'hex');
    return next;
end $$;

do $$
declare
    gone record;
begin
    for gone in select id, 'released' as event, released_at as at from edition where state in ('RELEASED', 'WITHDRAWN')
        union all select id, 'withdrawn', withdrawn_at from edition where state = 'WITHDRAWN' order by at, id, event
    loop
        insert into release_log (place, edition_id, entry, previous, hash)
        select place, gone.id, entry, previous, hash from next_in_release_log(gone.id, gone.event);
    end loop;
end $$;

create function refuse_gap_in_release_log() returns trigger language plpgsql as $$
begin
    if new.previous is distinct from coalesce((select hash from release_log where place = new.place - 1),
            case new.place when 1 then repeat('0', 64) end) then
        raise exception 'the log of releases goes on where it ends' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger goes_on before insert on release_log for each row execute function refuse_gap_in_release_log();
create trigger append_only before update or delete or truncate on release_log
    for each statement execute function refuse_change();

-- What the log tells of, beside what there is.
create view logged_edition as
select l.place, l.entry, l.previous, l.hash, l.signature, e.slug || '/' || e.number as edition,
    encode(sha256(f.content), 'hex') as manifest,
    l.entry::jsonb ->> 'event' = 'withdrawn' and e.state <> 'WITHDRAWN' as stands_again
from release_log l left join edition e on e.id = l.edition_id
left join edition_file f on f.edition_id = e.id and f.name = 'manifest.json';
create view unlogged_edition as
select e.slug || '/' || e.number as edition, s.event from edition e
join (values ('RELEASED', 'released'), ('WITHDRAWN', 'released'), ('WITHDRAWN', 'withdrawn')) s (state, event)
    on s.state = e.state
where not exists (select from release_log l where l.edition_id = e.id and l.entry::jsonb ->> 'event' = s.event);
