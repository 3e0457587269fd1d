package org.dragoman.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Trail;
import org.dragoman.language.Language;
import org.dragoman.segment.Between;
import org.dragoman.segment.Segment;
import org.dragoman.splitting.SplitException.Kind;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Paragraph;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Splits what arrives into segments, and lets an editor mend the split until it is confirmed. */
@ApplicationScoped
public class Splitting {
    private final Segmentation segmentation;
    private final SplitExceptions exceptions;
    private final Trail trail;

    @Inject
    Splitting(Segmentation segmentation, SplitExceptions exceptions, Trail trail) {
        this.segmentation = segmentation;
        this.exceptions = exceptions;
        this.trail = trail;
    }

    void split(@Observes Statements.Arrived arrived) {
        var paragraphs = arrived.paragraphs();
        var language = arrived.revision().statement().language();
        var split = split(paragraphs.stream().map(Paragraph::extracted).toList(), language);
        for (int i = 0; i < paragraphs.size(); i++) {
            persist(paragraphs.get(i), split.get(i));
        }
    }

    private static void persist(Paragraph paragraph, List<String> texts) {
        var segments = new ArrayList<Segment>();
        for (var text : texts) {
            segments.add(new Segment(paragraph, segments.size() + 1, text));
        }
        Segment.persist(segments);
    }

    /** The segments of each of several paragraphs, by the rules of segmentation and the exceptions that editors made. */
    public List<List<String>> split(List<ExtractedParagraph> paragraphs, Language language) {
        var remembered = exceptions.in(language);
        return paragraphs.stream()
                .map(p -> p.kind() == ParagraphKind.TITLE
                        ? List.of(p.text())
                        : remembered.of(p.text(), segmentation.split(p.text(), language)).stream()
                                .map(span -> span.of(p.text()))
                                .toList())
                .toList();
    }

    void retitle(@Observes Statements.Retitled retitled) {
        var segment = Segment.of(retitled.title()).get(0);
        mustBeUntranslated(segment);
        segment.rewrite(retitled.title().text());
    }

    /**
     * Cuts a segment in two.
     *
     * @param offset in UTF-16 code units, inside the text
     * @return the segment that keeps what stands before the cut
     */
    @Transactional
    public Segment cut(SeenSegment seen, int offset, Account by) {
        var segment = mendable(seen, by);
        var before = segment.text();
        var siblings = Segment.of(segment.paragraph());
        var rest = segment.cutAt(offset);
        siblings.stream().filter(s -> s.ordinal() > segment.ordinal()).forEach(s -> s.moveTo(s.ordinal() + 1));
        rest.persist();
        exceptions.remember(Kind.CUT, segment.statement(), segment.text(), rest.text(), by);
        record(by, "segment.cut", segment, before, segment.text() + " | " + rest.text());
        return segment;
    }

    /**
     * Takes the next segment of the same paragraph into this one.
     *
     * @param nextVersion the version of the next segment that was seen, or null if it is meant as it is now
     */
    @Transactional
    public Segment merge(SeenSegment seen, @Nullable Integer nextVersion, Account by) {
        var segment = mendable(seen, by);
        var siblings = Segment.of(segment.paragraph());
        int place = segment.ordinal();
        if (place >= siblings.size()) {
            throw Refusal.badInput("nothing-to-merge", SplittingMessages.class, SplittingMessages::nothing_to_merge);
        }
        var next = siblings.get(place);
        new SeenSegment(next.id(), nextVersion).mustBeCurrent(next);
        var before = segment.text() + " | " + next.text();
        exceptions.remember(Kind.JOIN, segment.statement(), segment.text(), next.text(), by);
        segment.absorb(next, Between.of(siblings).getOrDefault(next.id(), " "));
        next.delete();
        siblings.stream().filter(s -> s.ordinal() > place + 1).forEach(s -> s.moveTo(s.ordinal() - 1));
        record(by, "segment.merged", segment, before, segment.text());
        return segment;
    }

    /** Says whether a segment is to be translated. */
    @Transactional
    public Segment mark(SeenSegment seen, boolean translatable, Account by) {
        var segment = mendable(seen, by);
        if (segment.translatable() != translatable) {
            segment.mark(translatable);
            record(by, translatable ? "segment.opened" : "segment.excluded", segment, null, segment.text());
        }
        return segment;
    }

    private static Segment mendable(SeenSegment seen, Account by) {
        by.mustHold(Role.EDITOR);
        var segment = Segment.locked(seen.segmentId()).orElseThrow(Refusal::notFound);
        if (segment.statement().state() != Statement.State.DRAFT) {
            throw Refusal.conflict("split-is-settled", SplittingMessages.class, SplittingMessages::split_is_settled);
        }
        seen.mustBeCurrent(segment);
        return segment;
    }

    /** A title that is being translated is no longer changed in passing. */
    private static void mustBeUntranslated(Segment segment) {
        if (Translation.of(segment).stream().anyMatch(t -> t.state() != State.EMPTY)) {
            throw Refusal.conflict("split-is-settled", SplittingMessages.class, SplittingMessages::split_is_settled);
        }
    }

    private void record(Account by, String action, Segment segment, @Nullable String from, String to) {
        trail.record(by.username(), Statements.deed(action, segment.statement()).changing(from, to));
    }
}
