-- What the application may do, where it signs in as a role of its own (`dragoman`) and not as the owner of the tables:
-- everything with rows, nothing with tables. So not even the application can take away the triggers that keep the trail
-- and the editions as they are. Instances that start at once take turns.
do $$
declare
    everything text := 'select, insert, update, delete';
begin
    perform pg_advisory_xact_lock(hashtext('dragoman grants'));
    if current_user = 'dragoman' or not exists (select from pg_roles where rolname = 'dragoman') then
        return;
    end if;
    if current_setting('server_version_num')::int >= 170000 then
        -- An import of thousands of rows has them counted before it asks for them.
        everything := everything || ', maintain';
    end if;
    if exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')
            and not has_table_privilege('dragoman', oid, 'select')) then
        grant usage on schema public to dragoman;
        execute 'grant ' || everything || ' on all tables in schema public to dragoman';
        grant usage, select, update on all sequences in schema public to dragoman;
        revoke insert, update, delete on flyway_schema_history from dragoman;
    end if;
end $$;
