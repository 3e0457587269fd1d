-- An editor may say of a language that an edition can do without it.

alter table job add column optional boolean not null default false;
