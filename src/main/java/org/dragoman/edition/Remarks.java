package org.dragoman.edition;

import java.util.Collection;
import java.util.List;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Inspection;

/**
 * What does not block a language, and whoever releases it answers for.
 *
 * @param warnings how many stand open
 * @param waived how many findings somebody has agreed to
 */
public record Remarks(int warnings, int waived) {
    static final Remarks NONE = new Remarks(0, 0);

    static Remarks of(Collection<List<Inspection.Found>> found) {
        var all = found.stream().flatMap(List::stream).toList();
        return new Remarks(
                (int) all.stream()
                        .filter(f -> !f.waived() && f.finding().severity() == Severity.WARNING)
                        .count(),
                (int) all.stream().filter(Inspection.Found::waived).count());
    }
}
