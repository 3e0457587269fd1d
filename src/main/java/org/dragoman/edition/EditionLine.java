package org.dragoman.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.LineLayout;
import org.dragoman.rendering.LineWording;
import org.dragoman.statement.ParagraphKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of an edition as it was released. Never changed, never deleted. */
@Entity
@Immutable
class EditionLine extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Edition edition;

    @Column
    private int ordinal;

    @Column
    private long segmentId;

    @Enumerated(EnumType.STRING)
    private ParagraphKind kind;

    @Column
    private int level;

    @Column
    private boolean opensParagraph;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private LineLayout layout;

    @ElementCollection
    @Immutable
    @CollectionTable(name = "edition_text", joinColumns = @JoinColumn(name = "edition_line_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, LineWording> wordings = new EnumMap<>(Language.class);

    protected EditionLine() {}

    EditionLine(Edition edition, AlignedLine line) {
        this.edition = edition;
        this.ordinal = line.number();
        this.segmentId = line.segmentId();
        this.kind = line.kind();
        this.level = line.level();
        this.opensParagraph = line.opensParagraph();
        this.layout = line.layout();
        this.wordings.putAll(line.wordings());
    }

    /** The lines of an edition in reading order. */
    static List<AlignedLine> of(Edition edition) {
        List<EditionLine> lines =
                list("from EditionLine l left join fetch l.wordings where l.edition = ?1 order by l.ordinal", edition);
        return lines.stream().map(EditionLine::line).toList();
    }

    /** The title of each edition, in its languages. */
    static Map<Long, Map<Language, LineWording>> titles(Collection<Edition> editions) {
        List<EditionLine> lines =
                list("from EditionLine l left join fetch l.wordings where l.edition in ?1 and l.ordinal = 1", editions);
        return lines.stream()
                .collect(Collectors.toMap(l -> l.edition.id(), l -> l.line().wordings()));
    }

    private AlignedLine line() {
        return new AlignedLine(ordinal, segmentId, kind, level, opensParagraph, layout, Map.copyOf(wordings));
    }
}
