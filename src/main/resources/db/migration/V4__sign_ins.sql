-- What is signed in under an older number is signed in no longer.
alter table account add column sign_ins integer not null default 0;
