-- In which encoding a table is, where its uploader has said so.
alter table glossary_upload add column encoding text;
