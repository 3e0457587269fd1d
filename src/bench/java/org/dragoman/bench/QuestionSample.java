package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.check.Checks;
import org.dragoman.check.Pair;
import org.dragoman.language.Language;
import org.dragoman.matching.Lexicon;
import org.dragoman.testsupport.GlossaryTable;

/** Requests to the calls of the API for segmentation, checks and terms, with the right answers. */
final class QuestionSample {
    private record Question(String id, String kind, Request request, Expected expected, boolean beyond) {}

    private record Request(
            Language language,
            String text,
            Language sourceLanguage,
            Language targetLanguage,
            String source,
            String target,
            String glossary) {}

    private record Expected(
            List<String> segments, Set<String> raised, Set<String> allow, Map<String, String> verdicts) {}

    private QuestionSample() {}

    /** Scores each kind of question; what is beyond the conventions of the samples counts as hard. */
    static void score(Path file, ScorePrinter printer) throws IOException {
        var byKind = new TreeMap<String, List<Outcome>>();
        for (var question : GoldFile.requests(file, Question.class)) {
            byKind.computeIfAbsent(question.kind(), k -> new ArrayList<>()).add(outcome(question));
        }
        byKind.forEach((kind, outcomes) -> printer.print(kind, List.of("right"), outcomes));
    }

    private static Outcome outcome(Question question) {
        return switch (question.kind()) {
            case "seg" -> segmentation(question);
            case "check" -> checks(question);
            case "term" -> terms(question);
            default -> throw new IllegalArgumentException("no such kind of question: " + question.kind());
        };
    }

    private static Outcome segmentation(Question question) {
        var request = question.request();
        var segments = SegmentationSample.segments(request.text(), request.language());
        var expected = question.expected().segments().stream()
                .map(SegmentationSample::evenlySpaced)
                .toList();
        return outcome(question, request.language(), expected, segments);
    }

    private static Outcome checks(Question question) {
        var request = question.request();
        var expected = question.expected();
        var raised = Checks.all().of(pair(request)).stream()
                .map(f -> f.check().id())
                .filter(id ->
                        expected.raised().contains(id) || !expected.allow().contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        return outcome(question, request.targetLanguage(), new TreeSet<>(expected.raised()), raised);
    }

    private static Outcome terms(Question question) {
        var request = question.request();
        var verdicts = Lexicon.of(GlossaryTable.tabbed(request.glossary()))
                .judge(request.sourceLanguage(), request.source(), request.targetLanguage(), request.target())
                .stream()
                .collect(Collectors.toMap(
                        j -> j.concept(), j -> j.verdict().name().toLowerCase(Locale.ROOT)));
        return outcome(question, request.targetLanguage(), question.expected().verdicts(), verdicts);
    }

    private static Pair pair(Request request) {
        return new Pair(request.sourceLanguage(), request.targetLanguage(), request.source(), request.target());
    }

    private static Outcome outcome(Question question, Language language, Object expected, Object answered) {
        var request = question.request();
        var asked = Optional.ofNullable(request.text()).orElse(request.source() + " | " + request.target());
        return new Outcome(
                question.id(),
                language,
                question.beyond(),
                List.of(Share.of(answered.equals(expected))),
                List.of(),
                asked + " | expected " + expected + ", got " + answered);
    }
}
