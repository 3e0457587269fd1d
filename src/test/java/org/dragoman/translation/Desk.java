package org.dragoman.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.segment.Segment;
import org.dragoman.statement.WrittenStatement;
import org.dragoman.testsupport.Staff;

import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** One translation that was never stored, and the people around it. */
final class Desk {
    static final FourEyes ALONE = () -> false;
    static final FourEyes FOUR_EYES = () -> true;

    final Account translator = Staff.account("nadia", Role.TRANSLATOR, FR);
    final Account reviewer = Staff.account("karim", Role.REVIEWER, FR);
    private final Account alone = Staff.account("olga", Set.of(Role.TRANSLATOR, Role.REVIEWER), FR);
    final Account editor = Staff.account("editor", Role.EDITOR, FR);
    final WrittenStatement written = new WrittenStatement("Water for all", EN);
    final Segment segment = new Segment(written.paragraph("The water is back."), 1, "The water is back.");
    final Translation translation = new Translation(segment, FR, translator);
    final List<Conflict> open = new ArrayList<>();
    /** What the gate finds. */
    final List<String> errors = new ArrayList<>();

    final Gate gate = t -> errors;

    Desk draft(String text) {
        translation.save(text, translation.version(), translator);
        return this;
    }

    Desk complete() {
        translation.complete(seen(), open, translator, gate);
        return this;
    }

    Desk approve() {
        translation.approve(seen(), open, reviewer, gate, FOUR_EYES);
        return this;
    }

    /** Who translates and reviews, in an organisation of one. */
    Account alone() {
        return alone;
    }

    Seen seen() {
        return Seen.alone(translation.version());
    }
}
