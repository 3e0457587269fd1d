package org.dragoman.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** What was said of a document when it came, as it is kept with it. */
final class KeptForm {
    private static final String LANGUAGE = "language";
    private static final String INCLUDED = "included";
    private static final String TITLE = "title";
    private static final String SLUG = "slug";
    private static final String DATED = "dated";
    private static final String AGAIN = "again";
    private static final String REVISED = "revised";

    private KeptForm() {}

    static Map<String, String> of(UploadedFile upload, Aim aim) {
        var form = new HashMap<String, String>();
        form.put(LANGUAGE, upload.language().tag());
        form.put(INCLUDED, String.join(" ", names(upload)));
        if (aim instanceof Aim.NextRevision next) {
            form.put(REVISED, String.valueOf(next.statement()));
            form.put(TITLE, next.title());
        } else {
            put(((Aim.NewOne) aim).proposal(), form);
        }
        return form;
    }

    private static List<String> names(UploadedFile upload) {
        var names = new ArrayList<String>();
        upload.included().forEach(kind -> names.add(kind.name()));
        return names;
    }

    private static void put(Proposal proposal, Map<String, String> form) {
        form.put(TITLE, proposal.title());
        form.put(SLUG, proposal.slug());
        form.put(DATED, proposal.dated().toString());
        form.put(AGAIN, proposal.onlyIfNew() ? "" : "yes");
    }

    /** The statement whose changed source it is; null where it is to be a statement of its own. */
    static @Nullable Long revised(Map<String, String> form) {
        var revised = form.get(REVISED);
        return revised == null ? null : Long.valueOf(revised);
    }

    static Aim aim(Map<String, String> form) {
        var revised = revised(form);
        return revised == null
                ? new Aim.NewOne(proposal(form))
                : new Aim.NextRevision(revised, form.getOrDefault(TITLE, ""));
    }

    private static Proposal proposal(Map<String, String> form) {
        return new Proposal(
                form.getOrDefault(TITLE, ""),
                form.getOrDefault(SLUG, ""),
                LocalDate.parse(form.getOrDefault(DATED, "")),
                form.getOrDefault(AGAIN, "").isEmpty());
    }

    static UploadedFile file(Map<String, String> form, String fileName, byte[] content) {
        var names = form.getOrDefault(INCLUDED, "");
        var included = Omission.Kind.choices(names.isEmpty() ? List.of() : List.of(names.split(" ", -1)));
        var language = Language.ofTag(form.getOrDefault(LANGUAGE, "")).orElseThrow();
        return new UploadedFile(fileName, content, language, included);
    }

    /** The form for a new statement. */
    static NewStatement filledIn(Map<String, String> form) {
        var filled = new NewStatement();
        filled.language = form.getOrDefault(LANGUAGE, "");
        filled.title = form.getOrDefault(TITLE, "");
        filled.slug = form.getOrDefault(SLUG, "");
        filled.dated = form.getOrDefault(DATED, "");
        filled.again = form.getOrDefault(AGAIN, "");
        return filled;
    }
}
