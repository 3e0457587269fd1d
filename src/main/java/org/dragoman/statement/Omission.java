package org.dragoman.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of one kind a document holds and its reading left out.
 *
 * @param count of all there is
 * @param passages the first of it
 */
public record Omission(Kind kind, int count, List<Passage> passages) {

    /** What can be left out; some of it only until an editor asks for it. */
    @Schema(name = "OmittedKind")
    public enum Kind {
        HEADER(true),
        FOOTER(true),
        COMMENT(true),
        TITLE(true),
        ALT_TEXT(true),
        /** Deleted or moved away while changes were tracked. */
        DELETION(false),
        HIDDEN(false),
        /** A field that has no result in the file. */
        FIELD(false),
        /** A character of a font whose order is not known. */
        SYMBOL(false),
        IMAGE(false),
        /** The address of a link that leads nowhere outside its document. */
        LINK(false),
        /** A chart, a diagram, a spreadsheet, another document, a film, a form field. */
        OBJECT(false),
        FRONT_MATTER(false),
        MACRO(false);

        /** What a reader of the file sees and a reader of an edition would miss. */
        private static final Set<Kind> LOSSES = EnumSet.of(FIELD, SYMBOL, IMAGE, OBJECT);

        private final boolean choice;

        Kind(boolean choice) {
            this.choice = choice;
        }

        /** Whether it can be read on request. */
        public boolean isChoice() {
            return choice;
        }

        /** Whether somebody has to agree that it is left out: other kinds are left out on purpose, or show nothing. */
        public boolean isLoss() {
            return LOSSES.contains(this);
        }

        /** The kinds of these names, whatever their case; refuses one that cannot be asked for. */
        public static Set<Kind> choices(Collection<String> names) {
            var kinds = EnumSet.noneOf(Kind.class);
            for (var name : names) {
                kinds.add(Arrays.stream(values())
                        .filter(kind -> kind.choice && kind.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.badInput(
                                "unknown-choice", StatementMessages.class, m -> m.unknown_choice(name))));
            }
            return kinds;
        }
    }

    /**
     * One of the things that were left out.
     *
     * @param text its beginning; blank where it has none
     * @param place the words around it, in the paragraph that it stands in; blank outside the text
     * @param paragraph which of the document that is, from 1; 0 where nobody knows
     */
    public record Passage(String text, String place, @JsonInclude(JsonInclude.Include.NON_DEFAULT) int paragraph) {
        public Passage(String text, String place) {
            this(text, place, 0);
        }
    }

    public Omission {
        passages = List.copyOf(passages);
    }

    /** Each of them in a few words for machines. */
    List<String> named() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var named = passages.stream().map(passage -> (name + " " + passage.text()).strip());
        var others = Stream.of(name + " ×" + (count - passages.size())).filter(rest -> count > passages.size());
        return Stream.concat(named, others).toList();
    }
}
