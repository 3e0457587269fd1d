package org.dragoman.check;

import java.util.Arrays;
import java.util.List;
import org.dragoman.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts in, ids of the findings out; findings of severity info are left aside. */
final class CheckAssertions {
    static final Checks CHECKS = Checks.all();

    private CheckAssertions() {}

    static List<Finding> findings(Language from, Language to, String source, String target) {
        return CHECKS.of(new Pair(from, to, source, target));
    }

    static void good(Language from, Language to, String source, String target) {
        bad(from, to, source, target);
    }

    static void bad(Language from, Language to, String source, String target, String... ids) {
        assertThat(findings(from, to, source, target).stream()
                        .filter(f -> f.severity() != Severity.INFO)
                        .map(f -> f.check().id())
                        .distinct())
                .as("%s -> %s", source, target)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ids));
    }

    /** The target after the first fix that the check offers. */
    static String mended(Language from, Language to, String source, String target, String id) {
        return findings(from, to, source, target).stream()
                .filter(f -> f.check().id().equals(id))
                .map(Finding::fix)
                .filter(f -> f != null)
                .findFirst()
                .map(f -> f.applyTo(target))
                .orElse("no fix");
    }
}
