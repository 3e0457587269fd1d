-- What imported files say of their pairs beyond what the memory goes by: it goes out again with them.
alter table memory_entry add column remarks jsonb;
