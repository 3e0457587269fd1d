-- What an import brings is searched at once. An index that first keeps a list of what is to go in is as slow as that list
-- is long, and while it is the database would rather read every term.
alter index term_folded set (fastupdate = off);
