package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Brings statements in and settles them. Each call lands whole or not at all. */
@ApplicationScoped
public class Statements {

    /** A revision has landed, with its paragraphs; whoever splits them into segments does so in this transaction. */
    public record Arrived(Revision revision, List<Paragraph> paragraphs) {}

    /** The title of a statement has changed, and with it the text of its title paragraph. */
    public record Retitled(Statement statement, Paragraph title) {}

    private final Extraction extraction;
    private final Trail trail;
    private final Event<Arrived> arrived;
    private final Event<Retitled> retitled;

    @Inject
    Statements(Extraction extraction, Trail trail, Event<Arrived> arrived, Event<Retitled> retitled) {
        this.extraction = extraction;
        this.trail = trail;
        this.arrived = arrived;
        this.retitled = retitled;
    }

    /**
     * Brings a statement in as a draft of revision 1.
     *
     * @throws UnreadableDocument when the file is not what it says or holds no text
     */
    @Transactional
    public Statement bringIn(Upload upload, Heading heading, Account by) {
        by.mustHold(Role.EDITOR);
        var extracted = extraction.extract(upload);
        mustBeFree(heading.slug(), null);
        var statement = new Statement(upload.language(), heading, by);
        statement.persist();
        var revision = new Revision(statement, 1, upload, extracted.format(), by);
        revision.persist();
        arrived.fire(new Arrived(revision, paragraphs(revision, extracted)));
        trail.record(by.username(), deed("statement.brought-in", statement).changing(null, upload.fileName()));
        return statement;
    }

    /** The first paragraph is the title, whether or not the file repeats it. */
    private static List<Paragraph> paragraphs(Revision revision, Extracted extracted) {
        var title = revision.statement().title();
        var blocks = new ArrayList<>(extracted.paragraphs());
        if (blocks.get(0).text().equals(title)) {
            blocks.remove(0);
        }
        blocks.add(0, new ExtractedParagraph(ParagraphKind.TITLE, 0, title, List.of()));
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : blocks) {
            paragraphs.add(new Paragraph(revision, paragraphs.size() + 1, block));
        }
        Paragraph.persist(paragraphs);
        return paragraphs;
    }

    /** Gives a statement another title, slug or date. */
    @Transactional
    public void head(Statement statement, Heading heading, Account by) {
        mustBeFree(heading.slug(), statement);
        var before = statement.title() + " · " + statement.slug() + " · " + statement.dated();
        boolean renamed = !statement.title().equals(heading.title());
        statement.head(heading, by);
        if (renamed) {
            var title = Paragraph.of(Revision.newestOf(statement)).get(0);
            title.retitle(heading.title());
            retitled.fire(new Retitled(statement, title));
        }
        var after = heading.title() + " · " + heading.slug() + " · " + heading.dated();
        trail.record(by.username(), deed("statement.headed", statement).changing(before, after));
    }

    /** Settles the split. */
    @Transactional
    public void confirm(Statement statement, Account by) {
        statement.confirm(by);
        trail.record(by.username(), deed("statement.confirmed", statement));
    }

    private static void mustBeFree(String slug, @Nullable Statement except) {
        var taken = Statement.withSlug(slug).filter(s -> except == null || s.id() != except.id());
        if (taken.isPresent()) {
            throw Refusal.conflict("slug-taken", StatementMessages.class, m -> m.slug_taken(slug));
        }
    }

    /** A deed done to a statement, for the trail. */
    public static Deed deed(String action, Statement statement) {
        return Deed.of(action, statement.slug()).inStatement(statement.id());
    }

    /** The title that a document gives itself: its first heading, if it begins with one. */
    public String titleIn(Upload upload) {
        var first = extraction.extract(upload).paragraphs().get(0);
        return first.kind() == ParagraphKind.HEADING ? first.text() : "";
    }

    static Language languageOf(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() ->
                        Refusal.badInput("language", StatementMessages.class, StatementMessages::unknown_language));
    }
}
