package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.web.Refusal;

/** Takes in changed sources of statements: first as a proposal, which changes nothing, then as the next revision. */
@ApplicationScoped
public class Revisions {

    /** A revision that has just become the newest, with its paragraphs; their segments are for the caller to place. */
    public record Accepted(Revision revision, List<Paragraph> paragraphs) {}

    private final DocumentReading reading;

    @Inject
    Revisions(DocumentReading reading) {
        this.reading = reading;
    }

    /**
     * A changed source, read.
     *
     * @param isTitled whether the statement has its title from its newest document
     */
    record ChangedSource(UploadedFile upload, ExtractedDocument document, boolean isTitled) {}

    /** Reads a changed source of a statement, and what of the statement's own document it is to be compared with. */
    ChangedSource read(long statementId, UploadedFile upload) {
        var document = reading.of(upload);
        var statement = Statement.withId(statementId).orElseThrow(Refusal::notFound);
        return new ChangedSource(upload, document, isTakenFrom(Revision.newestOf(statement)));
    }

    /**
     * Takes a changed source in as a proposal, in the place of what the same editor proposed before.
     *
     * @throws Refusal as for a new statement; also when a release is scheduled, or nothing is different
     */
    @Transactional
    ProposedRevision propose(ChangedSource source, Aim.NextRevision next, Account by) {
        by.mustHold(Role.EDITOR);
        var statement = Statement.locked(next.statement()).orElseThrow(Refusal::notFound);
        statement.mustNotBeScheduled();
        var manuscript = Manuscript.titled(title(next.title(), statement, source), source.document());
        mustDiffer(source.upload(), manuscript, Revision.newestOf(statement));
        withdraw(statement, by);
        var proposed = new ProposedRevision(statement, source.upload().calledAfter(statement.slug()), manuscript, by);
        proposed.persistAndFlush();
        return proposed;
    }

    private static String title(String wanted, Statement statement, ChangedSource source) {
        var title = wanted.isBlank()
                ? source.document()
                        .title()
                        .map(ExtractedParagraph::plainText)
                        .filter(own -> source.isTitled())
                        .orElse(statement.title())
                : wanted;
        return new Heading(title, statement.slug(), statement.dated()).title();
    }

    /** Whether the title of a statement is the one that its document gives itself. */
    private boolean isTakenFrom(Revision revision) {
        var statement = revision.statement();
        return reading.of(revision.upload())
                .title()
                .filter(own -> own.plainText().equals(statement.title()))
                .isPresent();
    }

    private static void mustDiffer(UploadedFile upload, Manuscript manuscript, Revision newest) {
        if (newest.sha256().equals(Revision.sha256(upload.content()))
                && newest.included().equals(upload.included())
                && newest.statement().title().equals(manuscript.title())) {
            throw Refusal.conflict("revision-unchanged", StatementMessages.class, StatementMessages::same_file);
        }
    }

    /** Takes back whatever an editor proposes for a statement. */
    @Transactional
    public void withdraw(Statement statement, Account by) {
        ProposedRevision.of(statement, by).ifPresent(proposed -> {
            proposed.delete();
            ProposedRevision.flush();
        });
    }

    /**
     * Makes a proposal the newest revision.
     *
     * @param proposed of a statement that is locked
     */
    @Transactional
    public Accepted accept(ProposedRevision proposed, Account by) {
        by.mustHold(Role.EDITOR);
        var statement = proposed.statement();
        var manuscript = proposed.manuscript();
        int number = Revision.newestOf(statement).number() + 1;
        statement.head(new Heading(manuscript.title(), statement.slug(), statement.dated()), by);
        var revision = new Revision(statement, number, proposed.upload(), manuscript, by);
        revision.persist();
        proposed.delete();
        return new Accepted(revision, manuscript.storedIn(revision));
    }
}
