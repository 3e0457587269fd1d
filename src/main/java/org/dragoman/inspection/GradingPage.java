package org.dragoman.inspection;

import java.util.Arrays;
import java.util.List;
import org.dragoman.check.Check;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.check.Limit;
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
            return Arrays.stream(Grade.values()).filter(g -> g.isWithin(limit)).toList();
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
        var text = new FindingText(messages);
        return new GradingPage(Check.graded().stream()
                .map(check -> new Row(
                        check.id(),
                        check.nameIn(messages),
                        check.helpIn(messages),
                        grading.of(check),
                        Grade.of(check.severity()),
                        check.limit(),
                        example(check, text)))
                .toList());
    }

    private static Example example(Check check, FindingText text) {
        var message = text.of(check.shown());
        return check.example()
                .map(pair -> new Example(
                        new Sample(pair.sourceLanguage(), pair.source()),
                        new Sample(pair.targetLanguage(), pair.target()),
                        message))
                .orElseGet(() -> new Example(null, null, message));
    }
}
