-- Whoever looks at one translation asks for those that may say the same by this key, and whoever looks at all compares
-- them as they are: so the key may never be finer than the comparison. It kept the marks and spaces that it did not know,
-- and every tag but a numbered code; it keeps letters and digits now, and nothing else.
drop index segment_bare;
drop index translation_bare;
create or replace function bare_key(text text) returns text language sql immutable strict parallel safe as $$
    select md5(regexp_replace(
        translate(lower(regexp_replace(text collate "und-x-icu", '</?[[:alnum:]][^<>]*>', '', 'g')),
            '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹' || E'\u0640', '01234567890123456789'),
        '[^[:alnum:]]', '', 'g'))
$$;
create index segment_bare on segment (bare_key(text));
create index translation_bare on translation (bare_key(text));

-- Where people reach the site, as an administrator says it; there is one address or none.
create table stored_address (
    id smallint primary key check (id = 1),
    address text not null
);
