package org.dragoman.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.AlignedLines;
import org.dragoman.segment.ReadingOrder;
import org.dragoman.segment.Segment;
import org.dragoman.statement.Revision;
import org.dragoman.statement.Statement;
import org.dragoman.translation.Translation;

/**
 * A statement as it stands: its segments in reading order, and their translations in every language that has a job.
 *
 * @param translations by language and segment; segments that are not to be translated have none
 */
public record Alignment(
        Statement statement,
        Revision revision,
        ReadingOrder order,
        Map<Language, Job> jobs,
        Map<Language, Map<Long, Translation>> translations) {

    public static Alignment of(Statement statement) {
        var jobs = new EnumMap<Language, Job>(Language.class);
        Job.of(statement).forEach(job -> jobs.put(job.language(), job));
        var translations = new EnumMap<Language, Map<Long, Translation>>(Language.class);
        jobs.keySet().forEach(language -> translations.put(language, bySegment(statement, language)));
        return new Alignment(statement, Revision.newestOf(statement), ReadingOrder.of(statement), jobs, translations);
    }

    private static Map<Long, Translation> bySegment(Statement statement, Language language) {
        return Translation.of(statement, language).stream()
                .collect(Collectors.toMap(t -> t.segment().id(), Function.identity()));
    }

    /** The same without some of the languages. */
    Alignment without(Set<Language> languages) {
        var stayingJobs = new EnumMap<Language, Job>(Language.class);
        stayingJobs.putAll(jobs);
        stayingJobs.keySet().removeAll(languages);
        var staying = new EnumMap<Language, Map<Long, Translation>>(Language.class);
        staying.putAll(translations);
        staying.keySet().removeAll(languages);
        return new Alignment(statement, revision, order, stayingJobs, staying);
    }

    /** The languages that an edition of it has, the source first. */
    public List<Language> languages() {
        var languages = new ArrayList<Language>();
        languages.add(statement.language());
        languages.addAll(jobs.keySet());
        return languages;
    }

    /** The translations into a language by segment. */
    Map<Long, Translation> translations(Language language) {
        return translations.getOrDefault(language, Map.of());
    }

    /** What readers would see if it were released now. */
    public List<AlignedLine> lines() {
        return new AlignedLines(order, languages(), this::text).all();
    }

    /** What a segment says in a language; empty while nobody has written it. */
    String text(Segment segment, Language language) {
        if (language == statement.language() || !segment.translatable()) {
            return segment.text();
        }
        var translation = translations(language).get(segment.id());
        return translation == null ? "" : translation.text();
    }
}
