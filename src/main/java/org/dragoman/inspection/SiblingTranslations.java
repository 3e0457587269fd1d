package org.dragoman.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.check.Consistency;
import org.dragoman.check.Consistency.Line;
import org.dragoman.check.Finding;
import org.dragoman.language.Language;
import org.dragoman.statement.Statement;
import org.dragoman.translation.Translation;

/** The translations beside others in the same statement and language: what one of them alone does not show. */
final class SiblingTranslations {
    private record Column(long statement, Language language) {}

    private SiblingTranslations() {}

    /** What the checks across segments find in some translations, by their ids; one query for each language. */
    static Map<Long, List<Finding>> findings(List<Translation> translations) {
        Map<Column, List<Translation>> columns = translations.stream()
                .collect(Collectors.groupingBy(t -> new Column(t.statement().id(), t.language())));
        var found = new HashMap<Long, List<Finding>>();
        columns.values().forEach(column -> {
            var asked = column.stream().map(Translation::id).collect(Collectors.toSet());
            var first = column.get(0);
            findings(first.statement(), first.language(), asked, found);
        });
        return found;
    }

    private static void findings(
            Statement statement, Language language, Set<Long> asked, Map<Long, List<Finding>> found) {
        Consistency.findings(lines(statement, language)).forEach((id, findings) -> {
            if (asked.contains(id)) {
                found.computeIfAbsent(id, k -> new ArrayList<>()).addAll(findings);
            }
        });
    }

    private static List<Line> lines(Statement statement, Language language) {
        return Translation.find(
                        "select t.id, s.text, t.text from Translation t join t.segment s join LivingSegment l on l.id = s.id"
                                + " where l.statement = ?1 and t.language = ?2 and l.translatable"
                                + " order by l.paragraph, l.place",
                        statement,
                        language)
                .project(Line.class)
                .list();
    }
}
