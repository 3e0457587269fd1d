-- What must not be lost, whatever later migrations do to the tables. Each question answers with a subject and a content
-- in rows that keep their order; a migration that renames what is read here comes with its own change of the question,
-- and the answer must stay what it was. Left out is what the application only keeps to be quicker (stored_findings, the
-- numbers that rise with every change).

-- migrations
select regexp_replace(script, '^.*/', ''), row(version, checksum)::text from flyway_schema_history where success order by installed_rank;

-- accounts
select username, row(a.id, display_name, email, password_hash, interface_language, disabled, invitation_hash,
        invitation_expires_at, created_at, sign_ins,
        (select string_agg(role, ' ' order by role) from account_role where account_id = a.id),
        (select string_agg(language, ' ' order by language) from account_language where account_id = a.id))::text
from account a order by a.id;

-- tokens
select a.username, row(t.id, t.name, t.token_hash, t.created_at, t.revoked_at)::text
from personal_token t join account a on a.id = t.account_id order by a.id, t.id;

-- trail
select coalesce(s.slug, ''), row(e.id, e.at, e.author, e.action, e.subject, e.before, e.after)::text
from trail_entry e left join statement s on s.id = e.statement_id order by s.id, e.id;

-- statements
select slug, row(id, title, language, dated, state, created_by, created_at, version)::text from statement order by id;

-- revisions
select s.slug, row(r.id, r.number, r.file_name, r.format, r.sha256, sha256(r.original), r.brought_by, r.brought_at)::text
from revision r join statement s on s.id = r.statement_id order by s.id, r.number;

-- proposed revisions
select s.slug, row(p.id, p.title, p.file_name, p.format, sha256(p.original), (
        select jsonb_agg(jsonb_build_object('kind', q->'kind', 'level', q->'level', 'text', q->'text') order by place)
        from jsonb_array_elements(p.paragraphs) with ordinality all_paragraphs (q, place)),
    p.brought_by, p.brought_at)::text
from proposed_revision p join statement s on s.id = p.statement_id order by s.id, p.id;

-- paragraphs
select s.slug, row(p.id, r.number, p.ordinal, p.kind, p.level, p.text, (
        select jsonb_agg(jsonb_build_object('number', c->'number', 'kind', c->'kind') order by place)
        from jsonb_array_elements(p.codes) with ordinality all_codes (c, place)))::text
from paragraph p join revision r on r.id = p.revision_id join statement s on s.id = r.statement_id order by s.id, p.id;

-- segments
select s.slug, row(g.id, g.paragraph_id, g.ordinal, g.text, g.translatable, g.version, g.removed_in_id)::text
from segment g join paragraph p on p.id = g.paragraph_id join revision r on r.id = p.revision_id
join statement s on s.id = r.statement_id order by s.id, g.id;

-- segments of earlier revisions
select s.slug, row(g.id, g.segment_id, g.paragraph_id, g.ordinal, g.text, g.translatable)::text
from past_segment g join paragraph p on p.id = g.paragraph_id join revision r on r.id = p.revision_id
join statement s on s.id = r.statement_id order by s.id, g.id;

-- remembered splits
select language, row(id, kind, text_before, text_after, statement_id, made_by, made_at)::text
from split_exception order by language, id;

-- abbreviations
select language, row(id, form, may_end_sentence)::text from abbreviation order by language, id;

-- jobs
select s.slug, row(j.id, j.language, j.translator_id, j.reviewer_id, j.deadline, j.note, j.created_at, j.version)::text
from job j join statement s on s.id = j.statement_id order by s.id, j.id;

-- translations
select s.slug || ' ' || t.language, row(t.id, t.segment_id, t.text, t.state, t.assignee_id, t.reason, t.changed_at,
        t.version, t.former_source, t.former_text, t.former_state, t.former_version)::text
from translation t join segment g on g.id = t.segment_id join paragraph p on p.id = g.paragraph_id
join revision r on r.id = p.revision_id join statement s on s.id = r.statement_id order by s.id, t.language, t.id;

-- revisions of translations
select s.slug || ' ' || t.language, row(v.id, v.translation_id, v.number, v.text, v.state, v.changed_text, v.author_id,
        v.at, v.reason)::text
from translation_revision v join translation t on t.id = v.translation_id join segment g on g.id = t.segment_id
join paragraph p on p.id = g.paragraph_id join revision r on r.id = p.revision_id
join statement s on s.id = r.statement_id order by s.id, t.language, v.id;

-- conflicts
select s.slug || ' ' || t.language, row(c.id, c.translation_id, c.text, c.based_on, c.author_id, c.at, c.resolved_at)::text
from conflict c join translation t on t.id = c.translation_id join segment g on g.id = t.segment_id
join paragraph p on p.id = g.paragraph_id join revision r on r.id = p.revision_id
join statement s on s.id = r.statement_id order by s.id, t.language, c.id;

-- waivers
select s.slug || ' ' || t.language, row(w.id, w.translation_id, w.finding_key, w.check_id, w.message, w.reason,
        w.author_id, w.at)::text
from waiver w join translation t on t.id = w.translation_id join segment g on g.id = t.segment_id
join paragraph p on p.id = g.paragraph_id join revision r on r.id = p.revision_id
join statement s on s.id = r.statement_id order by s.id, t.language, w.id;

-- gradings
select check_id, row(grade, author_id, at)::text from chosen_grade order by check_id;

-- checks switched off
select s.slug, row(o.id, o.check_id, o.reason, o.author_id, o.at, o.revoked_by_id, o.revoked_at)::text
from switch_off o join statement s on s.id = o.statement_id order by s.id, o.id;

-- re-checks
select s.slug, row(k.id, k.cause, k.asked_by_id, k.asked_at, k.done, k.total, k.finished_at, k.errors, k.warnings,
        k.late)::text
from recheck k join statement s on s.id = k.statement_id where k.finished_at is not null order by s.id, k.id;

-- concepts
select status, row(id, key, type, note, created_at, changed_at, version, source, transliteration, proposed_by, decided_by,
        decided_at, reason)::text
from concept order by status, id;

-- terms
select language, row(id, concept_id, form, folded, status, case_sensitive)::text from term order by language, id;

-- links of concepts
select kind, row(id, from_id, to_id)::text from concept_link order by kind, id;

-- accepted forms
select language, row(id, concept_id, form, spelling, proposed_by, proposed_at, accepted_by, accepted_at)::text
from accepted_form order by language, id;

-- deeds of concepts
select kind, row(id, concept_key, at, author, reason, before, after)::text from concept_change order by kind, id;

-- rulings
select language, row(id, spelling, kind, first_key, second_key, reason, author, at)::text from ruling order by language, id;

-- doubts
select link, row(id, concept_key, title, title_language, source_language, source, language, target, verdict, raised_by,
        raised_at, handled_by, handled_at, outcome)::text
from doubt order by link, id;

-- waiting glossaries
select format, row(id, account_id, sha256(content), replaces, uploaded_at)::text from glossary_upload order by format, id;

-- no names
select language, row(id, form, folded, author_id, at)::text from no_name order by language, id;

-- memory
select source_language || ' ' || target_language, row(id, source, target, plain, previous_plain, next_plain, origin,
        translation_id, added_at)::text
from memory_entry order by source_language, target_language, id;

-- editions
select s.slug, row(e.id, e.revision_id, e.number, e.slug, e.state, e.languages, e.requested_by, e.requested_at,
        e.embargo_until, e.released_at, e.held_because, e.withdrawn_by, e.withdrawn_at, e.withdrawn_because)::text
from edition e join statement s on s.id = e.statement_id order by s.id, e.id;

-- lines of editions
select e.slug || ' ' || e.number, row(l.id, l.ordinal, l.segment_id, l.kind, l.level, l.opens_paragraph)::text
from edition_line l join edition e on e.id = l.edition_id order by e.id, l.ordinal;

-- texts of editions
select e.slug || ' ' || e.number || ' ' || x.language, row(l.ordinal, x.plain, x.markup)::text
from edition_text x join edition_line l on l.id = x.edition_line_id join edition e on e.id = l.edition_id
order by e.id, x.language, l.ordinal;

-- particulars of files
select e.slug || ' ' || e.number, row(f.id, f.name, f.media_type, f.bytes, f.sha256)::text
from edition_file f join edition e on e.id = f.edition_id order by e.id, f.id;

-- files of released editions
select '/editions/' || e.slug || '/' || e.number || '/files/' || f.name, f.content
from edition_file f join edition e on e.id = f.edition_id where e.state = 'RELEASED' order by e.id, f.id;

-- files of withdrawn editions
select '/editions/' || e.slug || '/' || e.number || '/files/' || f.name, f.content
from edition_file f join edition e on e.id = f.edition_id where e.state = 'WITHDRAWN' order by e.id, f.id;

-- letters that nobody wants
select letter, row(account_id)::text from account_unwanted_letter order by letter, account_id;

-- second factors
select a.username, row(f.sealed_key, f.confirmed, f.last_step)::text
from second_factor f join account a on a.id = f.account_id order by a.id;

-- recovery codes
select a.username, row(c.code_hash)::text
from recovery_code c join account a on a.id = c.account_id order by a.id, c.code_hash;

-- roles that need a second factor
select role, row(role)::text from second_factor_role order by role;

-- passkeys
select a.username, row(p.id, p.name, p.credential_id, p.credential, p.counter, p.created_at, p.used_at)::text
from passkey p join account a on a.id = p.account_id order by a.id, p.id;

-- identities at providers
select issuer, row(subject, account_id)::text from provider_identity order by issuer, subject;

-- notes of corrigenda
select e.slug || ' ' || e.number, row(n.language, n.note)::text
from edition_note n join edition e on e.id = n.edition_id order by e.id, n.language;

-- webhooks
select address, row(id, events, secret, former_secret, former_until, active, made_by_id, made_at)::text
from webhook order by address, id;

-- messages to webhooks
select event, row(id, webhook_id, edition_id, message_id, body, created_at)::text from delivery order by event, id;

-- keys
select thumbprint, row(encoded, sealed, signs_since, signs_until, revoked_at, revoked_since, revoked_because)::text
from kept_key order by thumbprint;

-- log of releases
select 'all', row(place, entry, previous, hash, signature, signed_by)::text from release_log order by place;

-- chain of the trail
select kind, row(place, entry_id, hash)::text from trail_link order by kind, place;

-- heads of the trail
select 'all', row(place, hash, at, signature)::text from trail_head order by place;
