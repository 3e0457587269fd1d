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
     * Takes a changed source in as a proposal, in the place of what the same editor proposed before.
     *
     * @param title blank to keep the title, or to follow the document if the title was taken from it
     * @throws Refusal as for a new statement; also when a release is scheduled, or nothing is different
     */
    @Transactional
    public ProposedRevision propose(long statementId, UploadedFile upload, String title, Account by) {
        by.mustHold(Role.EDITOR);
        var extracted = reading.of(upload);
        var statement = Statement.locked(statementId).orElseThrow(Refusal::notFound);
        statement.mustNotBeScheduled();
        var newest = Revision.newestOf(statement);
        var manuscript = Manuscript.titled(title(title, statement, newest, extracted), extracted);
        mustDiffer(upload, manuscript, newest);
        withdraw(statement, by);
        var proposed = new ProposedRevision(statement, upload.calledAfter(statement.slug()), manuscript, by);
        proposed.persistAndFlush();
        return proposed;
    }

    private String title(String wanted, Statement statement, Revision newest, ExtractedDocument extracted) {
        var title = wanted.isBlank()
                ? extracted
                        .title()
                        .map(ExtractedParagraph::plainText)
                        .filter(own -> isTakenFrom(newest))
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
