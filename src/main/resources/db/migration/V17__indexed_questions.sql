-- The letters of a text, or a digest of them: equal where two texts are equal but for codes, invisible marks, case,
-- spaces, punctuation and the system of digits. It may be equal for more; whoever asks compares what is found.
create function bare_key(text text) returns text language sql immutable strict parallel safe as $$
    select md5(translate(lower(regexp_replace(text, '</?\d+/?>', '', 'g')),
        '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
            || E' \t\n\u00A0\u202F\u2009\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\u0640'
            || E'.,;:!?\u2026\u060C\u061B\u061F\u00AB\u00BB\u2039\u203A\u201C\u201D\u201E\u2018\u2019\u201A''"()[]{}/\\-\u2013\u2014\u066A%*&#@_',
        '01234567890123456789'))
$$;
create index segment_bare on segment (bare_key(text));
create index translation_bare on translation (bare_key(text));

-- What the glossary's search asks for.
create index term_sound_same on term (sound(folded));
create index concept_key_lower on concept (lower(key));
