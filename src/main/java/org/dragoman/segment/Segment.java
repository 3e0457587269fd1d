package org.dragoman.segment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Paragraph;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** One sentence of a paragraph, in the source language. Its id stays through edits, splits, merges and revisions. */
@Entity
public class Segment extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Paragraph paragraph;

    @Column
    private int ordinal;

    @Column
    private String text;

    @Column
    private boolean translatable;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Revision removedIn;

    @Version
    private int version;

    protected Segment() {}

    /**
     * A segment that is to be translated if there is anything to translate in it: codes and punctuation alone are none.
     *
     * @param ordinal the place in the paragraph, from 1
     */
    public Segment(Paragraph paragraph, int ordinal, String text) {
        this.paragraph = paragraph;
        this.ordinal = ordinal;
        this.text = text;
        this.translatable = hasWords(text);
    }

    /** What looks like a code in this text, or in one of its translations, and is none of the paragraph's. */
    public List<String> typedIn(String wording) {
        var known = paragraph.codes().stream().map(InlineCode::token).collect(Collectors.toSet());
        return Token.of(wording).stream()
                .filter(Token::code)
                .map(Token::text)
                .filter(code -> !known.contains(code))
                .toList();
    }

    private static boolean hasWords(String text) {
        return Token.strip(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The segment with an id, its whole statement locked against others until the transaction ends. */
    public static Optional<Segment> locked(long id) {
        Optional<Long> statement = find("select s.paragraph.revision.statement.id from Segment s where s.id = ?1", id)
                .project(Long.class)
                .firstResultOptional();
        return statement.flatMap(Statement::locked).flatMap(locked -> withId(id));
    }

    public static Optional<Segment> withId(long id) {
        return findByIdOptional(id);
    }

    /** The segments that a statement once had and no longer has, those that were removed last first. */
    public static List<Segment> removedOf(Statement statement) {
        return list(
                "from Segment s join fetch s.paragraph p join fetch s.removedIn r where r.statement = ?1"
                        + " order by r.number desc, p.ordinal, s.ordinal",
                statement);
    }

    public static List<Segment> of(Paragraph paragraph) {
        return list("paragraph = ?1 order by ordinal", paragraph);
    }

    /**
     * Cuts this segment at an offset: it keeps what stands before, the segment that is returned has the rest.
     *
     * @param offset in UTF-16 code units
     */
    public Segment cutAt(int offset) {
        if (isTitle()) {
            throw Refusal.badInput("title-is-whole", SegmentMessages.class, SegmentMessages::title_is_whole);
        }
        if (!CutPoint.isIn(text, offset)) {
            throw Refusal.badInput("cut-outside", SegmentMessages.class, SegmentMessages::cut_outside);
        }
        var rest = new Segment(paragraph, ordinal + 1, text.substring(offset).strip());
        text = text.substring(0, offset).strip();
        rest.translatable = translatable;
        return rest;
    }

    /**
     * Takes the text of the segment that follows into this one.
     *
     * @param between what stands between the two in the paragraph
     */
    public void absorb(Segment next, String between) {
        translatable = hasWords(text) ? translatable : next.translatable;
        text = text + between + next.text;
    }

    /**
     * Goes on in a newer revision, in another place and perhaps in other words.
     *
     * @param place in the paragraph, from 1
     */
    public void goOn(Paragraph newParagraph, int place, String newText, Account by) {
        by.mustHold(Role.EDITOR);
        paragraph = newParagraph;
        ordinal = place;
        text = newText;
        removedIn = null;
    }

    /** Is no longer in the statement from a revision on. It stays, with its translations, where it last stood. */
    public void removeIn(Revision revision, Account by) {
        by.mustHold(Role.EDITOR);
        removedIn = revision;
    }

    /** What is no longer in the source needs no translation, though a draft of one is kept. */
    public void mustStand() {
        if (removedIn != null) {
            throw Refusal.conflict("segment-removed", SegmentMessages.class, SegmentMessages::segment_removed);
        }
    }

    public void moveTo(int ordinal) {
        this.ordinal = ordinal;
    }

    public void rewrite(String text) {
        this.text = text;
    }

    public void mark(boolean translatable) {
        this.translatable = translatable;
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    public Statement statement() {
        return paragraph.statement();
    }

    public Language language() {
        return statement().language();
    }

    /** Rises with every change, so that a stale page can be told from a fresh one. */
    public int version() {
        return version;
    }

    /** Whether it is the title of its statement, which is one segment and stays so. */
    public boolean isTitle() {
        return paragraph.kind() == ParagraphKind.TITLE;
    }

    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    /** The revision that no longer had it; none while it is in the newest one. */
    public Optional<Revision> removedIn() {
        return Optional.ofNullable(removedIn);
    }

    /** Whether it is to be translated; otherwise every language shows the source. */
    public boolean translatable() {
        return translatable;
    }
}
