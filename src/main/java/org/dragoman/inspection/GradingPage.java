package org.dragoman.inspection;

import java.util.Arrays;
import java.util.List;
import org.dragoman.check.CheckCatalogue;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.CheckNames;
import org.dragoman.check.Checks;
import org.dragoman.check.Finding;
import org.dragoman.check.FindingText;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** All checks with what they look after, an example, and how the organisation takes them. */
record GradingPage(List<Row> rows) {

    /**
     * A check.
     *
     * @param own the severity that it has unless another is chosen
     * @param grades those that can be chosen; only the present one where nothing can
     */
    record Row(String id, String name, String meaning, Grade grade, Grade own, Limit limit, Example example) {
        public List<Grade> grades() {
            return Arrays.stream(Grade.values()).filter(limit::allows).toList();
        }

        public boolean isChanged() {
            return grade != own;
        }
    }

    /** A faulty translation and what is said about it; the texts are missing where one pair does not show the fault. */
    record Example(@Nullable Sample source, @Nullable Sample target, String message) {}

    /** A text with its language. */
    record Sample(Language language, String text) {}

    static GradingPage of(Grading grading, CheckMessages messages) {
        var names = new CheckNames(messages);
        return new GradingPage(CheckCatalogue.ids().stream()
                .map(id -> new Row(
                        id,
                        names.nameOf(id),
                        names.explanationOf(id),
                        grading.of(id),
                        Grade.of(CheckCatalogue.severityOf(id)),
                        Limit.of(id),
                        example(id, new FindingText(messages))))
                .toList());
    }

    private static Example example(String check, FindingText text) {
        var pair = CheckExamples.of(check);
        if (pair == null) {
            return new Example(null, null, text.of(imagined(check)));
        }
        var message = Checks.all().of(pair).stream()
                .filter(f -> f.check().equals(check))
                .findFirst()
                .map(text::of)
                .orElse("");
        return new Example(
                new Sample(pair.sourceLanguage(), pair.source()),
                new Sample(pair.targetLanguage(), pair.target()),
                message);
    }

    /** What only a glossary or several segments show, said of words that stand for any. */
    private static Finding imagined(String check) {
        var words =
                switch (check) {
                    case "TERM_MISSING" -> List.of("الموصل");
                    case "TERM_FORBIDDEN" -> List.of("Mossoul", "Mosul");
                    default -> List.of("…");
                };
        return new Finding(check, CheckCatalogue.severityOf(check), words, null, null, null, null);
    }
}
