package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.consequence.Passage;
import org.dragoman.consequence.Passages;
import org.dragoman.language.Language;

/** Each line of each released edition against its source, for the glossary to try its rules on. */
@ApplicationScoped
class EditionPassages implements Passages {
    private static final String BEFORE =
            """
            select l.id as id, l.ordinal as number, e as edition, key(w) as language, w.plain as text
            from EditionLine l join l.edition e join l.wordings w
            where e.state = RELEASED and l.id in (select o.id from EditionLine o where o.id < :before
                and o.edition.state = RELEASED order by o.id desc fetch first :atMost rows only)
            order by l.id desc""";

    /** Of a line, in the address of a page that shows it. */
    private static final String ANCHOR = "#s";

    private final EntityManager entities;

    @Inject
    EditionPassages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean areReleased() {
        return true;
    }

    @Override
    @Transactional
    public Map<String, String> current(Set<String> links) {
        var paths = links.stream().map(EditionPassages::edition).collect(Collectors.toSet());
        var statements = PublicEditions.newestAmong(paths);
        return links.stream()
                .filter(link -> statements.containsKey(edition(link)))
                .collect(Collectors.toMap(
                        Function.identity(), link -> "/statements/" + statements.get(edition(link)) + "/release"));
    }

    /** The path of the edition in which a passage stands. */
    private static String edition(String link) {
        return link.substring(0, link.lastIndexOf('/'));
    }

    /** The number of a passage's line in its edition. */
    static int number(String link) {
        return Integer.parseInt(link.substring(link.lastIndexOf(ANCHOR) + ANCHOR.length()));
    }

    @Override
    @Transactional
    public Batch read(long before, int atMost) {
        List<Tuple> texts = entities.createQuery(BEFORE, Tuple.class)
                .setParameter("before", before)
                .setParameter("atMost", atMost)
                .getResultList();
        var lines = texts.stream()
                .collect(Collectors.groupingBy(t -> t.get("id", Long.class), LinkedHashMap::new, Collectors.toList()));
        long last = lines.size() < atMost ? 0 : texts.get(texts.size() - 1).get("id", Long.class);
        return new Batch(lines.values().stream().flatMap(EditionPassages::pairs).toList(), last);
    }

    private static Stream<Passage> pairs(List<Tuple> line) {
        var edition = line.get(0).get("edition", Edition.class);
        var source = edition.languages().get(0);
        var text = line.stream()
                .filter(t -> t.get("language", Language.class) == source)
                .map(t -> t.get("text", String.class))
                .findFirst();
        return text.stream().flatMap(original -> line.stream()
                .filter(t -> t.get("language", Language.class) != source)
                .map(t -> passage(edition, original, t)));
    }

    private static Passage passage(Edition edition, String original, Tuple text) {
        var source = edition.languages().get(0);
        var language = text.get("language", Language.class);
        var link = edition.path() + "/" + language + ANCHOR + text.get("number", Integer.class);
        var title = edition.statement().title() + " · " + edition.number();
        return new Passage(
                new Passage.Place(Passage.Kind.EDITION, title, source, link),
                source,
                original,
                language,
                text.get("text", String.class));
    }
}
