package org.dragoman.splitting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.splitting.SplitException.Kind;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class RememberedSplitTest {
    private final Account editor = new Account("editor", "Edith", "edith@example.org", Language.EN);
    private final List<SplitException> made = new ArrayList<>();

    @BeforeEach
    void entrust() {
        editor.entrust(Set.of(Role.EDITOR), EnumSet.allOf(Language.class));
    }

    private void make(Kind kind, String before, String after) {
        var statement = new Statement(Language.EN, new Heading("Gates", "gates", LocalDate.of(2026, 1, 1)), editor);
        made.add(new SplitException(kind, statement, before, after, editor));
    }

    /** The text with a bar between its segments, as the rules make them of the lines of a text. */
    private String split(String text) {
        var lines = TextLines.of(text);
        return String.join(
                " | ",
                new RememberedSplit(made)
                        .of(text, lines).stream().map(s -> s.of(text)).toList());
    }

    @Test
    void leavesOtherTextsAlone() {
        make(Kind.CUT, "The gate opened:", "nobody came.");
        assertThat(split("The gate opened: everybody came.")).isEqualTo("The gate opened: everybody came.");
        assertThat(split("Then the gate opened: nobody came.")).isEqualTo("Then the gate opened: nobody came.");
    }

    @Test
    void cutsTheSameTextWhereverItStands() {
        make(Kind.CUT, "The gate opened:", "nobody came.");
        assertThat(split("It was late.\nThe gate opened:  nobody came.\nThe gate opened: nobody came."))
                .isEqualTo("It was late. | The gate opened: | nobody came. | The gate opened: | nobody came.");
    }

    @Test
    void overlooksInlineCodes() {
        make(Kind.CUT, "The gate opened:", "nobody came.");
        assertThat(split("The <1>gate</1> opened: <2>nobody</2> came."))
                .isEqualTo("The <1>gate</1> opened: | <2>nobody</2> came.");
    }

    @Test
    void cutsWhereNoSpaceStands() {
        make(Kind.CUT, "انتهى؛", "وقال الشاهد نعم");
        assertThat(split("انتهى؛وقال الشاهد نعم")).isEqualTo("انتهى؛ | وقال الشاهد نعم");
    }

    @Test
    void joinsWithWhatStoodBetween() {
        make(Kind.JOIN, "See approx.", "page four.");
        assertThat(split("See approx.\npage four.\nEnd.")).isEqualTo("See approx.\npage four. | End.");
    }

    @Test
    void buildsOneUponAnother() {
        make(Kind.CUT, "One, two, three,", "four, five.");
        make(Kind.CUT, "One, two,", "three,");
        make(Kind.JOIN, "three,", "four, five.");
        assertThat(split("One, two, three, four, five.")).isEqualTo("One, two, | three, four, five.");
    }

    @Test
    void coversTheWholeTextWhateverIsRemembered() {
        make(Kind.JOIN, "a", "b");
        make(Kind.CUT, "a", "b");
        make(Kind.CUT, "a b", "c");
        make(Kind.JOIN, "b", "c");
        assertThat(split("a\nb\nc")).isEqualTo("a | b\nc");
        assertThat(new RememberedSplit(made).of("", List.<Span>of())).isEmpty();
    }
}
