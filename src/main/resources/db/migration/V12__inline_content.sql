-- One model of inline content from the upload to the last format (decision record 19). A code now says what it means
-- ("content") where it kept the words of its source format ("type", "data"); what it meant is read out of them here, once.

create function pg_temp.styles(types text) returns jsonb language sql as $$
    select coalesce(jsonb_agg(distinct style), '[]')
    from unnest(string_to_array(types, ' ')) t
    join (values ('bold', 'BOLD'), ('italic', 'ITALIC'), ('underline', 'UNDERLINE'), ('strikethrough', 'STRUCK'),
        ('sup', 'SUPERSCRIPT'), ('sub', 'SUBSCRIPT'), ('highlight', 'HIGHLIGHT'), ('small', 'SMALL'), ('code', 'CODE'),
        ('var', 'VARIABLE'), ('q', 'QUOTATION'), ('cite', 'CITATION'), ('dfn', 'DEFINITION'), ('abbr', 'ABBREVIATION'),
        ('acronym', 'ABBREVIATION')) known (type, style) on known.type = t
$$;

create function pg_temp.unescaped(markup text) returns text language sql as $$
    select replace(replace(replace(replace(replace(coalesce(markup, ''), '&lt;', '<'), '&gt;', '>'), '&quot;', '"'),
        '&#39;', ''''), '&amp;', '&')
$$;

-- both: the markup of both ends of a pair, since some formats have the address of a link at the first, some at the last.
create function pg_temp.content(code jsonb, both_ends text) returns jsonb language sql as $$
    select case
        when code->>'type' = 'link' and code->>'kind' = 'STANDALONE' and both_ends ~ '^<[^<>\s]+>$' then
            jsonb_build_object('is', 'printed', 'text', btrim(both_ends, '<>'), 'address',
                case when both_ends ~ '^<[^:]+@' then 'mailto:' else '' end || btrim(both_ends, '<>'))
        when code->>'type' = 'link' then
            jsonb_build_object('is', 'link', 'address', pg_temp.unescaped(coalesce(
                substring(both_ends from '(?i)href\s*=\s*"([^"]*)"'), substring(both_ends from '(?i)href\s*=\s*''([^'']*)'''),
                substring(both_ends from '\]\(<?([^\s)>]+)'))))
        when code->>'type' = 'image' then
            jsonb_build_object('is', 'image', 'description', pg_temp.unescaped(coalesce(
                substring(both_ends from '(?i)alt\s*=\s*"([^"]*)"'), substring(both_ends from '(?i)alt\s*=\s*''([^'']*)'''),
                substring(both_ends from '^!\[([^\]]*)\]'))))
        when pg_temp.styles(code->>'type') <> '[]' then
            jsonb_build_object('is', 'formatting', 'styles', pg_temp.styles(code->>'type'))
        when code->>'type' in ('bdi', 'bdo', 'big', 'label', 'time') then
            jsonb_build_object('is', 'formatting', 'styles', '[]'::jsonb)
        else jsonb_build_object('is', 'unknown', 'what', coalesce(nullif(code->>'data', ''), code->>'type'))
    end
$$;

create function pg_temp.codes(old jsonb) returns jsonb language sql as $$
    select coalesce(jsonb_agg(jsonb_build_object('number', code->'number', 'kind', code->'kind', 'content',
        pg_temp.content(code, (
            select string_agg(mate->>'data', '' order by place)
            from jsonb_array_elements(old) with ordinality mates (mate, place)
            where mate->'number' = code->'number')))
        order by ordinality), '[]')
    from jsonb_array_elements(old) with ordinality codes (code, ordinality)
$$;

update paragraph set codes = pg_temp.codes(codes) where codes <> '[]';

update proposed_revision set paragraphs = (
    select coalesce(jsonb_agg(
        p || jsonb_build_object('codes', pg_temp.codes(p->'codes'), 'enclosures', '[]'::jsonb) order by ordinality), '[]')
    from jsonb_array_elements(paragraphs) with ordinality all_paragraphs (p, ordinality));

-- What a paragraph stands in: quotations, items, cells, notes. Nobody asked for it before.
alter table paragraph add column enclosures jsonb not null default '[]';

-- Released editions stay as they were: their lines stand in nothing, with a space between them.
alter table edition_line add column layout jsonb not null
    default '{"enclosures": [], "before": " ", "note": 0, "noteMark": 0, "leftOut": []}';

-- Who agreed, before anybody translated, that what no edition can show is left out of them.
alter table revision add column losses_agreed_by bigint references account;
alter table revision add column losses_agreed_at timestamptz;

-- Codes alone are no work for a translator. Whoever has work on such a segment already keeps it.
update segment set translatable = false
where text ~ '<' and regexp_replace(text, '<(\d+/?|/\d+)>', '', 'g') !~ '[[:alnum:]]'
    and not exists (select from translation t where t.segment_id = segment.id);
