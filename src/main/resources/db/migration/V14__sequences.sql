-- Ids come from sequences that give out fifty at a time: an identity column has every row inserted by a statement of its
-- own, for only the database knows what id it got. Ids rise within a block; whoever asks for what came first asks for
-- a time. Rows inserted without an id still get one.
do $$
declare
    counted record;
    highest bigint;
begin
    for counted in
        select table_name as name from information_schema.columns
        where table_schema = current_schema() and column_name = 'id' and is_identity = 'YES' order by table_name
    loop
        execute format('select coalesce(max(id), 0) from %I', counted.name) into highest;
        execute format('alter table %I alter column id drop identity', counted.name);
        execute format('create sequence %I increment by 50 start with %s owned by %I.id',
            counted.name || '_seq', highest + 50, counted.name);
        execute format('alter table %I alter column id set default nextval(%L)', counted.name, counted.name || '_seq');
    end loop;
end $$;
drop index trail_entry_statement;
create index trail_entry_statement on trail_entry (statement_id, at, id);
create index trail_entry_at on trail_entry (at, id);
