package org.dragoman.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.check.Consistency;
import org.dragoman.check.Consistency.Line;
import org.dragoman.check.Finding;
import org.dragoman.language.Language;
import org.dragoman.translation.Translation;

/** The translations beside others in the same statement and language: what one of them alone does not show. */
final class SiblingTranslations {
    private static final String FROM = " from Translation t join t.segment s join LivingSegment l on l.id = s.id"
            + " where l.statement = ?1 and t.language = ?2 and l.translatable";
    private static final String LINES = "select t.id, s.text, t.text" + FROM;
    private static final String PLACED = "select t.id, s.text, t.text, l.paragraph, l.place" + FROM;
    private static final String ALIKE =
            PLACED + " and " + same("s.text", "?3") + " union " + PLACED + " and " + same("t.text", "?4");

    private record Column(long statement, Language language) {}

    private SiblingTranslations() {}

    private static String same(String one, String other) {
        return "function('bare_key', " + one + ") = function('bare_key', " + other + ")";
    }

    /** What the checks across segments find in some translations, by their ids; one query for each language. */
    static Map<Long, List<Finding>> findings(List<Translation> translations) {
        Map<Column, List<Translation>> columns = translations.stream()
                .collect(Collectors.groupingBy(t -> new Column(t.statement().id(), t.language())));
        var found = new HashMap<Long, List<Finding>>();
        columns.values().forEach(column -> {
            var lines = column.size() == 1 ? alike(column.get(0)) : lines(column.get(0));
            var asked = column.stream().map(Translation::id).collect(Collectors.toSet());
            findings(lines, asked, found);
        });
        return found;
    }

    /** The same among all translations of a statement into a language, in reading order. */
    static Map<Long, List<Finding>> among(List<Translation> column) {
        return Consistency.findings(column.stream()
                .map(t -> new Line(t.id(), t.segment().text(), t.text()))
                .toList());
    }

    /** Adds what is found in the lines that are asked about; the others are there to be compared with. */
    static void findings(List<Line> lines, Set<Long> asked, Map<Long, List<Finding>> found) {
        Consistency.findings(lines).forEach((id, findings) -> {
            if (asked.contains(id)) {
                found.computeIfAbsent(id, k -> new ArrayList<>()).addAll(findings);
            }
        });
    }

    private static List<Line> lines(Translation any) {
        return Translation.find(LINES + " order by l.paragraph, l.place", any.statement(), any.language())
                .project(Line.class)
                .list();
    }

    /** The lines that may say the same as one in source or target, found by an index: their bare letters are equal. */
    private static List<Line> alike(Translation one) {
        return Translation.getEntityManager()
                .createQuery(ALIKE, Object[].class)
                .setParameter(1, one.statement())
                .setParameter(2, one.language())
                .setParameter(3, one.segment().text())
                .setParameter(4, one.text())
                .getResultStream()
                .sorted(Comparator.comparing((Object[] row) -> (Integer) row[3]).thenComparing(row -> (Integer) row[4]))
                .map(row -> new Line((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
