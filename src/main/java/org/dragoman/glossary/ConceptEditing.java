package org.dragoman.glossary;

import java.util.List;
import org.dragoman.consequence.Impact;
import org.jspecify.annotations.Nullable;

/**
 * The form of a concept with what there is to say about it.
 *
 * @param problems why it was not saved
 * @param stored what someone else has saved in the meantime
 * @param impact what saving it would do to the texts that there are
 * @param contradicts whether it can be saved with a reason why contradictions are right
 */
record ConceptEditing(
        ConceptForm form,
        Mode mode,
        List<String> problems,
        @Nullable ConceptView stored,
        Impact impact,
        boolean contradicts) {

    /** What the form is for. */
    enum Mode {
        PROPOSE,
        ADD,
        CHANGE
    }

    static ConceptEditing of(ConceptForm form, Mode mode) {
        return new ConceptEditing(form, mode, List.of(), null, Impact.NONE, false);
    }

    ConceptEditing foreseeing(Impact foreseen) {
        return new ConceptEditing(form, mode, problems, stored, foreseen, contradicts);
    }

    ConceptEditing refused(List<String> why, @Nullable ConceptView now, boolean contradiction) {
        return new ConceptEditing(form, mode, why, now, impact, contradiction);
    }

    /** Where the form is sent. */
    public String action() {
        return switch (mode) {
            case PROPOSE -> "/glossary/propose";
            case ADD -> "/glossary/new";
            case CHANGE -> "/glossary/" + form.key() + "/edit";
        };
    }

    public boolean proposing() {
        return mode == Mode.PROPOSE;
    }

    public boolean changing() {
        return mode == Mode.CHANGE;
    }

    /** The fingerprint of the consequences that whoever sends the form has seen; empty where there were none. */
    public String seen() {
        return impact.isNone() ? form.seen() : impact.fingerprint();
    }

    /** Whether to ask why contradictions are right. */
    public boolean asksForRuling() {
        return contradicts || !form.ruling().isEmpty();
    }
}
