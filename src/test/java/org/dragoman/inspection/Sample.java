package org.dragoman.inspection;

import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.check.Check;
import org.dragoman.check.Severity;
import org.dragoman.segment.Segment;
import org.dragoman.statement.WrittenStatement;
import org.dragoman.testsupport.Staff;
import org.dragoman.testsupport.Stored;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translation;

import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** A translation that was never stored, and what may be found in it. */
final class Sample {
    final Account translator = Staff.account("nadia", Role.TRANSLATOR, FR);
    final Account editor = Staff.account("editor", Role.EDITOR, FR);
    final WrittenStatement written = new WrittenStatement("Water for all", EN);
    final Segment segment =
            Stored.as(41, new Segment(Stored.as(31, written.paragraph("12 people came.")), 1, "12 people came."));
    final Translation translation = Stored.as(61, new Translation(segment, FR, translator));

    static Inspection.Found found(Check check, Severity severity, boolean waived) {
        return new Inspection.Found(check.shown().withSeverity(severity), waived);
    }

    Sample draft(String text) {
        translation.save(text, translation.version(), translator);
        return this;
    }

    Sample translated(String text) {
        draft(text);
        translation.complete(Seen.alone(translation.version()), List.of(), translator, t -> List.of());
        return this;
    }

    Sample approved(String text) {
        translated(text);
        var reviewer = Staff.account("karim", Role.REVIEWER, FR);
        translation.approve(Seen.alone(translation.version()), List.of(), reviewer, t -> List.of(), () -> true);
        return this;
    }

    InspectedTranslation with(Inspection.Found... found) {
        return new InspectedTranslation(1, 51, translation, List.of(found));
    }
}
