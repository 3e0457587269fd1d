package org.dragoman.proofreading;

import java.util.Set;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;

/** Which of LanguageTool's rules are wanted: what is a matter of taste, or of a check of this house, is not. */
final class WantedRules {
    private static final Set<String> OTHER_CATEGORIES = Set.of(
            "TYPOGRAPHY",
            "PUNCTUATION",
            "CASING",
            "STYLE",
            "REDUNDANCY",
            "REPETITIONS",
            "REPETITIONS_STYLE",
            "PLAIN_ENGLISH",
            "COLLOQUIALISMS",
            "CREATIVE_WRITING",
            "ACADEMIC_WRITING",
            "GENDER_NEUTRALITY",
            "WIKIPEDIA",
            "NONSTANDARD_PHRASES",
            "REGIONALISMS",
            "CAT_TYPOGRAPHIE",
            "CAT_REGIONALISMES",
            "CAT_TOURS_CRITIQUES",
            "CAT_ANGLICISMES",
            "CAT_MAJUSCULES");
    private static final Set<ITSIssueType> OTHER_TYPES = Set.of(
            ITSIssueType.Whitespace,
            ITSIssueType.Duplication,
            ITSIssueType.Typographical,
            ITSIssueType.Style,
            ITSIssueType.Register,
            ITSIssueType.LocaleViolation,
            ITSIssueType.Formatting,
            ITSIssueType.Characters,
            ITSIssueType.Numbers);

    private WantedRules() {}

    static boolean isOurs(Rule rule) {
        return rule.isDictionaryBasedSpellingRule()
                || (!OTHER_CATEGORIES.contains(rule.getCategory().getId().toString())
                        && !OTHER_TYPES.contains(rule.getLocQualityIssueType()));
    }
}
