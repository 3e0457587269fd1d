-- The segments that a statement has now, each with its place in the reading order: whoever counts, compares or lists
-- what is present asks here, so that what a revision removed is left out by all of them in the same way.
create view living_segment as
select g.id, r.statement_id, p.ordinal as paragraph, g.ordinal as place, g.translatable
from segment g
join paragraph p on p.id = g.paragraph_id
join revision r on r.id = p.revision_id
where g.removed_in_id is null;
