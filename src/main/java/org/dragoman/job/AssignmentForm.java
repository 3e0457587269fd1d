package org.dragoman.job;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** The form that gives jobs: one row for each language, and which of the rows are meant. */
public class AssignmentForm {
    @RestForm
    List<String> chosen = List.of();

    @RestForm
    List<String> language = List.of();

    @RestForm
    List<String> translator = List.of();

    @RestForm
    List<String> reviewer = List.of();

    @RestForm
    List<String> deadline = List.of();

    @RestForm
    List<String> note = List.of();

    @RestForm
    List<String> optional = List.of();

    /** What was typed for each language, whether or not it is meant. */
    Map<Language, JobEntries> entries() {
        var columns = List.of(translator, reviewer, deadline, note);
        if (columns.stream().anyMatch(column -> column.size() != language.size())) {
            throw Refusal.badInput("rows", JobMessages.class, JobMessages::choose_languages);
        }
        var entries = new EnumMap<Language, JobEntries>(Language.class);
        for (int row = 0; row < language.size(); row++) {
            int at = row;
            Language.ofTag(language.get(at))
                    .ifPresent(l -> entries.put(
                            l,
                            new JobEntries(
                                    translator.get(at),
                                    reviewer.get(at),
                                    deadline.get(at),
                                    note.get(at),
                                    optional.contains(l.tag()))));
        }
        return entries;
    }

    /**
     * The terms of the rows that are meant.
     *
     * @throws JobsNotGiven when some of them name nobody or no date
     */
    Map<Language, Job.Terms> terms(Deadlines deadlines) {
        var terms = new EnumMap<Language, Job.Terms>(Language.class);
        var refusals = new EnumMap<Language, Refusal>(Language.class);
        var meant = meant();
        entries().forEach((row, typed) -> {
            try {
                if (meant.contains(row)) {
                    terms.put(row, typed.terms(deadlines));
                }
            } catch (Refusal refusal) {
                refusals.put(row, refusal);
            }
        });
        if (!refusals.isEmpty()) {
            throw new JobsNotGiven(refusals);
        }
        return terms;
    }

    /** The languages whose rows are meant. */
    Set<Language> meant() {
        var meant = EnumSet.noneOf(Language.class);
        chosen.forEach(tag -> Language.ofTag(tag).ifPresent(meant::add));
        meant.retainAll(entries().keySet());
        return meant;
    }
}
