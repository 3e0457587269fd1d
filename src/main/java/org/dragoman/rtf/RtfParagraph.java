package org.dragoman.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.docx.ClaimedTongues;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.markup.StyledText;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Style;

/** What is written in a paragraph, in stretches; in which language each is shows when all of the document has been read. */
final class RtfParagraph {
    private final List<Stretch> stretches = new ArrayList<>();

    private sealed interface Stretch {
        /** What is said in it; nothing where it is no text. */
        String text();
    }

    private record Said(String text, Set<Style> styles, String address, String tongue) implements Stretch {
        boolean hasLetters() {
            return text.codePoints().anyMatch(Character::isLetter);
        }

        Said saying(String other) {
            return new Said(other, styles, address, tongue);
        }
    }

    private record Standing(Inline content) implements Stretch {
        @Override
        public String text() {
            return "";
        }
    }

    void add(String text, RtfState state, String tongue) {
        stretches.add(new Said(text, state.styles(text), state.address, tongue));
    }

    void add(Inline content) {
        stretches.add(new Standing(content));
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    /** Whether the end of the text is raised. */
    boolean endsRaised() {
        return !stretches.isEmpty()
                && stretches.get(stretches.size() - 1) instanceof Said said
                && said.styles.contains(Style.SUPERSCRIPT);
    }

    /** Takes away what the text begins with. */
    void cutBeginning(int length) {
        int left = length;
        for (int i = 0; i < stretches.size() && left > 0; i++) {
            if (stretches.get(i) instanceof Said said) {
                int gone = Math.min(left, said.text.length());
                stretches.set(i, said.saying(said.text.substring(gone)));
                left -= gone;
            }
        }
    }

    /** Takes away what the text ends with. */
    void cutEnd(int length) {
        int left = length;
        for (int i = stretches.size() - 1; i >= 0 && left > 0; i--) {
            if (stretches.get(i) instanceof Said said) {
                int gone = Math.min(left, said.text.length());
                stretches.set(i, said.saying(said.text.substring(0, said.text.length() - gone)));
                left -= gone;
            }
        }
    }

    List<ParagraphPiece> pieces(ClaimedTongues claimed) {
        var tongues = tongues(claimed);
        var text = new StyledText();
        for (int i = 0; i < stretches.size(); ) {
            int end = i + 1;
            while (end < stretches.size() && tongues.get(end).equals(tongues.get(i))) {
                end++;
            }
            text.speak(isQuotation(tongues.get(i), i, end) ? tongues.get(i) : "");
            stretches.subList(i, end).forEach(stretch -> write(stretch, text));
            i = end;
        }
        return text.pieces();
    }

    /** What is believed of the language of each stretch; one without letters belongs to those around it that agree. */
    private List<String> tongues(ClaimedTongues claimed) {
        var tongues = new ArrayList<String>();
        for (int i = 0; i < stretches.size(); i++) {
            var before = tongues.isEmpty() ? "" : tongues.get(i - 1);
            tongues.add(stretches.get(i) instanceof Said said ? claimed.believed(tongue(said, i, before)) : "");
        }
        return tongues;
    }

    private String tongue(Said said, int place, String before) {
        if (before.isEmpty() || said.hasLetters()) {
            return said.tongue;
        }
        return stretches.subList(place, stretches.size()).stream()
                .takeWhile(Said.class::isInstance)
                .map(Said.class::cast)
                .filter(Said::hasLetters)
                .findFirst()
                .map(Said::tongue)
                .filter(before::equals)
                .orElse(said.tongue);
    }

    private boolean isQuotation(String tongue, int from, int end) {
        return !tongue.isEmpty()
                && ClaimedTongues.isOfWords(text(0, from), text(from, end), text(end, stretches.size()));
    }

    private String text(int from, int to) {
        return stretches.subList(from, to).stream().map(Stretch::text).collect(Collectors.joining());
    }

    private static void write(Stretch stretch, StyledText text) {
        if (stretch instanceof Said said) {
            text.add(said.text, said.styles, said.address);
        } else if (stretch instanceof Standing standing) {
            text.add(standing.content);
        }
    }
}
