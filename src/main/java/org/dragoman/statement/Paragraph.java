package org.dragoman.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One block of a statement: its title, a heading, a paragraph, a table cell. */
@Entity
public class Paragraph extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Revision revision;

    @Column
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ParagraphKind kind;

    @Column
    private int level;

    @Column
    private String text;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<InlineCode> codes;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Enclosure> enclosures;

    protected Paragraph() {}

    Paragraph(Revision revision, int ordinal, ExtractedParagraph extracted) {
        this.revision = revision;
        this.ordinal = ordinal;
        this.kind = extracted.kind();
        this.level = extracted.level();
        this.text = extracted.text();
        this.codes = extracted.codes();
        this.enclosures = extracted.enclosures();
    }

    /** The paragraphs of a text in a language. */
    static List<Paragraph> in(Language language, String text) {
        var query =
                "select p from Paragraph p join p.revision r join r.statement s where p.text = ?1 and s.language = ?2";
        return list(query, text, language);
    }

    /** The paragraphs of a revision in reading order. */
    public static List<Paragraph> of(Revision revision) {
        return list("revision = ?1 order by ordinal", revision);
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Revision revision() {
        return revision;
    }

    public Statement statement() {
        return revision.statement();
    }

    /** The place in the revision, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public ParagraphKind kind() {
        return kind;
    }

    public int level() {
        return level;
    }

    public String text() {
        return text;
    }

    /** The codes that stand as numbered tokens in the text. */
    public List<InlineCode> codes() {
        return codes;
    }

    /** What of it no edition can show; both ends of a pair count as one. */
    public List<String> losses() {
        return codes.stream()
                .filter(code -> code.kind() != InlineCode.Kind.CLOSING)
                .flatMap(code ->
                        code.content() instanceof Inline.Unknown unknown ? Stream.of(unknown.what()) : Stream.empty())
                .toList();
    }

    /** What it stands in, the outermost first. */
    public List<Enclosure> enclosures() {
        return enclosures;
    }

    /** The paragraph as it was read. */
    public ExtractedParagraph extracted() {
        return new ExtractedParagraph(kind, level, text, codes, enclosures);
    }

    void retitle(String title) {
        text = title;
        codes = List.of();
    }
}
