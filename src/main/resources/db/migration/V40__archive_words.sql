-- What the index of words put off until later was read through by every search; it costs a release little to do it at once.
alter index archive_sentence_words set (fastupdate = off);
do $$
begin
    perform gin_clean_pending_list('archive_sentence_words');
end $$;
