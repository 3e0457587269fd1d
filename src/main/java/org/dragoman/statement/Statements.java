package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Brings statements in and settles them. Each call lands whole or not at all. */
@ApplicationScoped
public class Statements {

    /** A revision has landed, with its paragraphs; whoever splits them into segments does so in this transaction. */
    public record Arrived(Revision revision, List<Paragraph> paragraphs) {}

    /** The title of a statement has changed, and with it the text of its title paragraph. */
    public record Retitled(Statement statement, Paragraph title) {}

    private final DocumentReading reading;
    private final Trail trail;
    private final Event<Arrived> arrived;
    private final Event<Retitled> retitled;

    @Inject
    Statements(DocumentReading reading, Trail trail, Event<Arrived> arrived, Event<Retitled> retitled) {
        this.reading = reading;
        this.trail = trail;
        this.arrived = arrived;
        this.retitled = retitled;
    }

    /**
     * Brings a statement in as a draft of revision 1.
     *
     * @throws Refusal when the file is not what it says, is over the limit or holds no text, or the slug is taken
     */
    @Transactional
    public Statement bringIn(UploadedFile upload, Heading heading, Account by) {
        by.mustHold(Role.EDITOR);
        return stored(upload, reading.of(upload), heading, by);
    }

    /**
     * Brings a statement in whose heading is not wholly known: the document itself completes it.
     *
     * @throws Refusal also when neither the editor nor the document gives a title
     */
    @Transactional
    public Statement bringIn(UploadedFile upload, Proposal proposal, Account by) {
        by.mustHold(Role.EDITOR);
        return bringIn(upload, reading.of(upload), proposal, by);
    }

    /** What a document holds. */
    ExtractedDocument read(UploadedFile upload) {
        return reading.of(upload);
    }

    /** Brings a document in that has been read already. */
    @Transactional
    Statement bringIn(UploadedFile upload, ExtractedDocument extracted, Proposal proposal, Account by) {
        by.mustHold(Role.EDITOR);
        var heading = proposal.completedBy(extracted);
        if (proposal.onlyIfNew()) {
            mustBeNew(upload, Manuscript.titled(heading.title(), extracted));
        }
        return stored(upload.calledAfter(heading.slug()), extracted, heading, by);
    }

    private static void mustBeNew(UploadedFile upload, Manuscript manuscript) {
        DuplicateStatement.of(upload, manuscript).map(Statement::title).ifPresent(twin -> {
            throw Refusal.conflict("same-text", StatementMessages.class, m -> m.same_text(twin));
        });
    }

    /** Keeps a file whose statement something is still asked of; returns by what it is found again. */
    @Transactional
    public String keep(String fileName, byte[] content, Account by) {
        by.mustHold(Role.EDITOR);
        return KeptUpload.keep(fileName, content, by).token();
    }

    /** A file that was kept, to be brought in after all. */
    @Transactional
    public Optional<UploadedFile> kept(String token, Language language, Account by) {
        return KeptUpload.of(token, by).map(kept -> kept.upload(language));
    }

    /** Throws away a file that is kept no more. */
    @Transactional
    public void letGo(String token, Account by) {
        KeptUpload.of(token, by).ifPresent(KeptUpload::delete);
    }

    private Statement stored(UploadedFile upload, ExtractedDocument extracted, Heading heading, Account by) {
        mustBeFree(heading.slug(), null);
        var statement = persisted(new Statement(upload.language(), heading, by));
        var manuscript = Manuscript.titled(statement.title(), extracted);
        var revision = new Revision(statement, 1, upload, manuscript, by);
        revision.persist();
        arrived.fire(new Arrived(revision, manuscript.storedIn(revision)));
        trail.record(by.username(), deed("statement.brought-in", statement).changing(null, upload.fileName()));
        return statement;
    }

    /** Two people can take the same slug in the same moment; the database then tells who came second. */
    private static Statement persisted(Statement statement) {
        try {
            statement.persistAndFlush();
            return statement;
        } catch (ConstraintViolationException e) {
            throw slugTaken(statement.slug());
        }
    }

    /** Gives the statement with an id another title, slug or date. */
    @Transactional
    public void head(long id, Heading heading, Account by) {
        head(id, statement -> heading, by);
    }

    /** The same, where some of it stays as it is. */
    @Transactional
    void head(long id, Function<Statement, Heading> heading, Account by) {
        var statement = Statement.locked(id).orElseThrow(Refusal::notFound);
        head(statement, heading.apply(statement), by);
    }

    private void head(Statement statement, Heading heading, Account by) {
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

    /** Agrees that what no edition of the statement can show is left out. */
    @Transactional
    public void agreeToLosses(long id, Account by) {
        by.mustHold(Role.EDITOR);
        var statement = Statement.locked(id).orElseThrow(Refusal::notFound);
        statement.mustNotBeScheduled();
        var revision = Revision.newestOf(statement);
        var losses = revision.openLosses();
        if (losses.isEmpty()) {
            throw Refusal.conflict("nothing-lost", StatementMessages.class, StatementMessages::nothing_lost);
        }
        revision.agreeToLosses(by);
        trail.record(
                by.username(),
                deed("statement.losses-agreed", statement)
                        .changing(null, revision.number() + " · " + String.join(", ", losses)));
    }

    /** Settles the split. */
    @Transactional
    public void confirm(Statement statement, Account by) {
        statement.confirm(by);
        trail.record(by.username(), deed("statement.confirmed", statement));
    }

    /** Settles the split of the statement with an id. */
    @Transactional
    public void confirm(long id, Account by) {
        confirm(Statement.locked(id).orElseThrow(Refusal::notFound), by);
    }

    private static void mustBeFree(String slug, @Nullable Statement except) {
        var taken = Statement.withSlug(slug).filter(s -> except == null || s.id() != except.id());
        if (taken.isPresent()) {
            throw slugTaken(slug);
        }
    }

    private static Refusal slugTaken(String slug) {
        return Refusal.conflict("slug-taken", StatementMessages.class, m -> m.slug_taken(slug));
    }

    /** A deed done to a statement, for the trail. */
    public static Deed deed(String action, Statement statement) {
        return Deed.of(action, statement.slug()).inStatement(statement.id());
    }

    /** A date that someone gave in ISO 8601. */
    public static LocalDate dateOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.badInput("dated", StatementMessages.class, StatementMessages::bad_date);
        }
    }

    /** The language of a tag that someone gave; refuses any that Dragoman does not know. */
    public static Language languageOf(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() ->
                        Refusal.badInput("language", StatementMessages.class, StatementMessages::unknown_language));
    }
}
