-- Whoever holds a file asks whether it is one of an edition.
create index edition_file_digest on edition_file (sha256);
