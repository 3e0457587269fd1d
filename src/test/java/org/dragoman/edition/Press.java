package org.dragoman.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.brand.Brand;
import org.dragoman.format.Attribution;
import org.dragoman.format.Imprint;
import org.dragoman.format.Licence;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.segment.WrittenOrder;
import org.dragoman.statement.InlineCode;
import org.dragoman.statement.Omission;
import org.dragoman.statement.WrittenStatement;
import org.dragoman.testsupport.NobodysSite;
import org.dragoman.testsupport.Staff;
import org.dragoman.testsupport.Stored;
import org.dragoman.translation.Conflict;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translation;

import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** A statement of one paragraph with a translation into French, neither of which was ever stored. */
final class Press {
    static final String SOURCE = "The water is back.";
    static final Attribution ATTRIBUTION =
            Attribution.of(new Licence("CC BY 4.0", "https://terms.example.org/"), List.of(EN, FR), List.of());
    static final Instant RELEASED_AT = Instant.parse("2026-03-21T20:00:00Z");

    final Account translator = Staff.account("nadia", Role.TRANSLATOR, FR);
    final Account reviewer = Staff.account("karim", Role.REVIEWER, FR);
    final Account publisher = Staff.account("publisher", Role.PUBLISHER);
    final WrittenStatement written;
    final Segment segment;
    final Segment separator;
    final ReadingOrder order;
    final Job job;
    final Translation translation;

    Press(Omission... omissions) {
        this(SOURCE, List.of(), omissions);
    }

    Press(String source, List<InlineCode> codes, Omission... omissions) {
        written = new WrittenStatement("Water for all", EN, omissions);
        var paragraph = Stored.as(31, written.paragraph(source, codes.toArray(InlineCode[]::new)));
        segment = Stored.as(41, new Segment(paragraph, 1, source));
        separator = Stored.as(42, new Segment(Stored.as(32, written.paragraph("* * *")), 1, "* * *"));
        order = WrittenOrder.of(segment, separator);
        var terms = new Job.Terms(translator, reviewer, Instant.now().plusSeconds(3600), "");
        job = Stored.as(51, new Job(written.statement(), FR, terms, () -> true));
        translation = Stored.as(61, new Translation(segment, FR, translator));
    }

    Press translated(String text) {
        translation.save(text, translation.version(), translator);
        translation.complete(Seen.alone(translation.version()), List.<Conflict>of(), translator, t -> List.of());
        return this;
    }

    Press approved(String text) {
        translated(text);
        translation.approve(
                Seen.alone(translation.version()), List.<Conflict>of(), reviewer, t -> List.of(), () -> true);
        return this;
    }

    Alignment alignment() {
        return alignment(Map.of(FR, job), Map.of(FR, Map.of(segment.id(), translation)));
    }

    Alignment alignment(Map<Language, Job> jobs, Map<Language, Map<Long, Translation>> translations) {
        return new Alignment(written.statement(), written.revision(), order, jobs, translations);
    }

    Edition edition() {
        return Stored.as(81, new Edition(alignment(), CorrectionNotes.NONE, publisher, null));
    }

    Imprint imprint() {
        return new Imprints(new NobodysSite(), Brand.named("The Organisation"))
                .of(edition(), 3, RELEASED_AT, ATTRIBUTION, null);
    }
}
