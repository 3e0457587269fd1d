package org.dragoman.statement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an inline code of a paragraph means, from the upload to the last format. The kinds are closed: whoever publishes
 * text answers for each of them, as an {@link InlineRenderer}, or does not compile.
 *
 * <p>Two things inside a paragraph need no code, since they are text: a line break, which is {@code \n}, and a tab.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Inline.Formatting.class, name = "formatting"),
    @JsonSubTypes.Type(value = Inline.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Inline.NoteMark.class, name = "note-mark"),
    @JsonSubTypes.Type(value = Inline.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Inline.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = Inline.Abbreviation.class, name = "abbreviation"),
    @JsonSubTypes.Type(value = Inline.Direction.class, name = "direction"),
    @JsonSubTypes.Type(value = Inline.Foreign.class, name = "foreign"),
    @JsonSubTypes.Type(value = Inline.Unknown.class, name = "unknown")
})
public sealed interface Inline {
    Set<Style> EMPHASES = Set.of(Style.BOLD, Style.ITALIC, Style.UNDERLINE, Style.HIGHLIGHT, Style.SMALL);

    /** What formatting says about the text that it encloses. */
    enum Style {
        BOLD,
        ITALIC,
        UNDERLINE,
        /** Crossed out, though it still stands. */
        STRUCK,
        /** No longer part of the text. */
        DELETED,
        /** Newly part of the text. */
        INSERTED,
        SUPERSCRIPT,
        SUBSCRIPT,
        HIGHLIGHT,
        SMALL,
        CODE,
        /** Keys that are pressed. */
        KEYS,
        /** What a program answers. */
        OUTPUT,
        VARIABLE,
        /** A quotation inside a sentence, which brings its own marks. */
        QUOTATION,
        /** The title of a work. */
        CITATION,
        DEFINITION,
        ABBREVIATION
    }

    /** Whether an address leads out of the document, by a way that browsers may be sent. */
    static boolean leadsOut(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return scheme != null
                    && Set.of("http", "https", "mailto", "tel", "ftp").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Answers in the name of this kind. */
    <R> R shownBy(InlineRenderer<R> renderer);

    /** Whether it is there for the eye only: text without it says the same. */
    default boolean forTheEyeOnly() {
        return this instanceof Formatting formatting && EMPHASES.containsAll(formatting.styles());
    }

    /** The same without words of its own: those are in the language of the source, and nobody translates them here. */
    default Inline wordless() {
        return this instanceof Image
                ? new Image("")
                : this instanceof Abbreviation ? Formatting.of(Style.ABBREVIATION) : this;
    }

    /** A pair of codes around formatted text. */
    record Formatting(Set<Style> styles) implements Inline {
        public Formatting {
            var ordered = EnumSet.noneOf(Style.class);
            ordered.addAll(styles);
            styles = Collections.unmodifiableSet(ordered);
        }

        public static Formatting of(Style... styles) {
            return new Formatting(Set.of(styles));
        }

        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.formatting(this);
        }
    }

    /**
     * A pair of codes around text that leads elsewhere.
     *
     * @param address as the source has it; one that is no absolute address of the web, of mail or of a telephone leads
     *     nowhere from an edition
     */
    record Link(String address) implements Inline {
        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.link(this);
        }
    }

    /**
     * The place in the text from which a note hangs.
     *
     * @param note the note, as the paragraphs of the note name it in {@link Enclosure.Note}; the name of a footnote or
     *     endnote whose author chose its mark ends with that: {@code footnote 3 *}
     */
    record NoteMark(String note) implements Inline {
        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.noteMark(this);
        }
    }

    /**
     * A picture.
     *
     * @param description the text that stands for it; empty where the source says that it only decorates
     */
    record Image(String description) implements Inline {
        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.image(this);
        }
    }

    /**
     * Something that prints the same text in every language: an address, a formula, a symbol.
     *
     * @param address what it leads to; empty for nothing
     */
    record Printed(String text, String address) implements Inline {
        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.printed(this);
        }
    }

    /**
     * A pair of codes around a short form of which the source says the long one.
     *
     * @param expansion the long form, in the language of the source
     */
    record Abbreviation(String expansion) implements Inline {
        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.abbreviation(this);
        }
    }

    /**
     * A pair of codes around text that runs its own way, whatever stands around it (Unicode Bidirectional Algorithm, X5a
     * to X5c).
     *
     * @param forced whether each of its characters goes that way, whatever it is by nature
     */
    record Direction(Way way, boolean forced) implements Inline {

        /** Where text runs; by itself means as its first letter says. */
        public enum Way {
            LEFT_TO_RIGHT,
            RIGHT_TO_LEFT,
            BY_ITSELF
        }

        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.direction(this);
        }
    }

    /**
     * A pair of codes around words of another language than the text around them.
     *
     * @param language its tag (BCP 47)
     */
    record Foreign(String language) implements Inline {
        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.foreign(this);
        }
    }

    /**
     * Something that cannot be published. An editor has to agree that it is left out.
     *
     * @param what in the words of the source format, such as {@code w:object}
     */
    record Unknown(String what) implements Inline {
        @Override
        public <R> R shownBy(InlineRenderer<R> renderer) {
            return renderer.unknown(this);
        }
    }
}
