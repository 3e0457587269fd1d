package org.dragoman.glossary;

import java.time.Instant;
import java.util.List;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/** One deed of a concept's history, in the words of the interface. */
record HistoryLine(Instant at, String author, String deed, @Nullable String reason, List<FieldDifference> fields) {

    static HistoryLine of(ConceptChange change, Interface ui) {
        var words = ui.messages(AuthorityMessages.class);
        return new HistoryLine(
                change.at(),
                change.author(),
                deed(change.kind(), words),
                change.reason(),
                FieldDifference.between(change.before(), change.after()));
    }

    private static String deed(ConceptChange.Kind kind, AuthorityMessages words) {
        return switch (kind) {
            case ADDED -> words.deed_added();
            case IMPORTED -> words.deed_imported();
            case PROPOSED -> words.deed_proposed();
            case CHANGED -> words.deed_changed();
            case APPROVED -> words.deed_approved();
            case REFUSED -> words.deed_refused();
            case RETIRED -> words.deed_retired();
            case REVIVED -> words.deed_revived();
            case LINKED -> words.deed_linked();
            case UNLINKED -> words.deed_unlinked();
            case FORM_PROPOSED -> words.deed_form_proposed();
            case FORM_ACCEPTED -> words.deed_form_accepted();
            case FORM_DROPPED -> words.deed_form_dropped();
            case RULED -> words.deed_ruled();
            case REMOVED -> words.deed_removed();
        };
    }
}
