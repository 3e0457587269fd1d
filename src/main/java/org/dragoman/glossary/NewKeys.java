package org.dragoman.glossary;

import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;

/**
 * Keys for the concepts of a file that does not name them, made of their terms. A concept that the glossary has under
 * the same name keeps its key, so that a file that comes again changes what it brought.
 */
public final class NewKeys {
    private static final String UNNAMED = "concept";

    private final Set<String> used;
    private final Map<String, Set<String>> names;

    /** @param used the keys that the file itself gives */
    public NewKeys(Collection<String> used) {
        this(used, preferredNames());
    }

    /** @param names of each concept that the glossary has, the language and the text of its preferred forms */
    NewKeys(Collection<String> used, Map<String, Set<String>> names) {
        this.used = new HashSet<>(used);
        this.names = names;
    }

    private static Map<String, Set<String>> preferredNames() {
        var names = new HashMap<String, Set<String>>();
        Concept.getEntityManager()
                .createQuery(
                        "select c.key, t.language, t.form from Concept c left join c.terms t with t.status = ?1",
                        Tuple.class)
                .setParameter(1, TermStatus.PREFERRED)
                .getResultStream()
                .forEach(row -> names.computeIfAbsent(row.get(0, String.class), key -> new HashSet<>())
                        .add(row.get(1) + " " + row.get(2)));
        return names;
    }

    /** A key that no other concept of the file has, nor one of the glossary under another name. */
    public String of(Definition definition) {
        var name = definition.forms().stream()
                .filter(f -> f.status() == TermStatus.PREFERRED)
                .min(Comparator.comparing(f -> f.language().isRightToLeft()));
        var made = name.map(f -> ConceptKeys.of(f.text())).orElse("");
        var base = made.isEmpty() ? UNNAMED : made;
        var key = base;
        for (int number = 2; !isFree(key, name.map(NewKeys::name).orElse("")); number++) {
            key = base + "-" + number;
        }
        used.add(key);
        return key;
    }

    private boolean isFree(String key, String name) {
        var present = names.get(key);
        return !used.contains(key) && !Definition.isReserved(key) && (present == null || present.contains(name));
    }

    private static String name(Form form) {
        Language language = form.language();
        return language + " " + form.text();
    }
}
