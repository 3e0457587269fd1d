package org.dragoman.testsupport;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;

/** Ways in which a translator gets a name wrong. */
public enum WrongTerm {
    /** The name of somebody or something else. */
    OTHER_NAME("another name") {
        @Override
        Optional<String> insteadOf(Form right, List<Form> glossary) {
            var others = glossary.stream()
                    .filter(f -> f.status() == TermStatus.PREFERRED && f.language() == right.language())
                    .toList();
            var next = IntStream.range(0, others.size())
                    .filter(i -> others.get(i).concept().equals(right.concept()))
                    .map(i -> (i + 1) % others.size())
                    .findFirst();
            return next.stream().mapToObj(i -> others.get(i).text()).findFirst();
        }
    },
    /** In the middle of every word two letters have changed places: a short form within a long one is wrong too. */
    MISSPELT("misspelt") {
        @Override
        Optional<String> insteadOf(Form right, List<Form> glossary) {
            var wrong = WORD.matcher(right.text()).replaceAll(word -> misspelt(word.group()));
            return Optional.of(wrong).filter(w -> !w.equals(right.text()));
        }
    },
    /** A form that the glossary forbids. */
    FORBIDDEN("forbidden") {
        @Override
        Optional<String> insteadOf(Form right, List<Form> glossary) {
            return glossary.stream()
                    .filter(f -> f.status() == TermStatus.FORBIDDEN
                            && f.language() == right.language()
                            && f.concept().equals(right.concept()))
                    .map(Form::text)
                    .findFirst();
        }
    };

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final String label;

    WrongTerm(String label) {
        this.label = label;
    }

    /** A wrong form to write for the right one, if there is one of this kind. */
    abstract Optional<String> insteadOf(Form right, List<Form> glossary);

    @Override
    public String toString() {
        return label;
    }

    private static String misspelt(String word) {
        return IntStream.iterate(word.length() / 2, i -> i > 0, i -> i - 1)
                .filter(i -> word.charAt(i) != word.charAt(i - 1))
                .mapToObj(i -> word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1))
                .findFirst()
                .orElse(word);
    }
}
