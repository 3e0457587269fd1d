package org.dragoman.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;
import org.dragoman.provenance.Origin;
import org.dragoman.provenance.Review;
import org.dragoman.provenance.TextProvenance;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.LineWording;
import org.dragoman.rendering.RenderedDocument;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.testsupport.NobodysSite;

/** An edition in four languages in which every kind of content stands, and what it says about itself. */
final class Everything {
    static final Imprint IMPRINT = new Imprint(
            Branded.BRAND,
            URI.create("https://news.example.org/editions/water/3"),
            "water",
            3,
            LocalDate.of(2026, 3, 21),
            Instant.parse("2026-03-21T20:00:00Z"),
            List.of(Language.values()),
            1,
            "0".repeat(64),
            Attribution.of(
                    new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                    List.of(Language.values()),
                    lines()),
            new Correction(
                    2,
                    URI.create("https://news.example.org/editions/water/2"),
                    Map.of(
                            Language.EN, "The third sentence named another river. note.en",
                            Language.FR, "La troisième phrase nommait un autre fleuve. note.fr",
                            Language.AR, "سمّت الجملة الثالثة نهرًا آخر. note.ar",
                            Language.FA, "جملهٔ سوم رود دیگری را نام می‌برد. note.fa")));

    private Everything() {}

    static RenderedDocument in(Language language) {
        try {
            return RenderedDocument.of(
                    "a.html", Files.readString(Path.of("src/test/resources/formats/" + language + ".html")), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<AlignedLine> lines() {
        var each = new EnumMap<Language, List<AlignedLine>>(Language.class);
        for (var language : Language.values()) {
            each.put(language, in(language).lines());
        }
        var lines = new ArrayList<AlignedLine>();
        for (int i = 0; i < each.get(Language.EN).size(); i++) {
            var line = each.get(Language.EN).get(i);
            Map<Language, LineWording> wordings = new EnumMap<>(Language.class);
            for (var language : Language.values()) {
                wordings.putAll(each.get(language).get(i).wordings());
            }
            lines.add(new AlignedLine(
                            line.number(),
                            line.segmentId(),
                            i == 0 ? ParagraphKind.TITLE : line.kind(),
                            i == 0 ? 0 : line.level(),
                            line.opensParagraph(),
                            line.layout(),
                            wordings)
                    .from(Everything::provenance));
        }
        return lines;
    }

    /** The same text over and over, up to a number of lines. */
    static List<AlignedLine> lines(int count) {
        var once = lines();
        var lines = new ArrayList<>(once);
        while (lines.size() < count) {
            var line = once.get(1 + (lines.size() - 1) % (once.size() - 1));
            lines.add(new AlignedLine(
                    lines.size() + 1,
                    line.segmentId(),
                    line.kind(),
                    line.level(),
                    line.opensParagraph(),
                    line.layout(),
                    line.wordings()));
        }
        return lines;
    }

    /** What an edition in some of the languages says about itself. */
    static Imprint in(List<Language> languages) {
        return new Imprint(
                IMPRINT.brand(),
                IMPRINT.address(),
                IMPRINT.slug(),
                IMPRINT.number(),
                IMPRINT.dated(),
                IMPRINT.releasedAt(),
                languages,
                IMPRINT.revision(),
                IMPRINT.sourceSha256(),
                IMPRINT.attribution(),
                IMPRINT.correction());
    }

    static TextProvenance provenance(Language language) {
        return language == Language.EN
                ? TextProvenance.SOURCE
                : new TextProvenance(Origin.PERSON, false, Review.FOUR_EYES, "Nadia " + language, "Karim " + language);
    }

    /** The words as the message bundles have them, without the application. */
    static FormatWords words() {
        return new PlainWords();
    }

    private static final class PlainWords extends FormatWords {
        PlainWords() {
            super(new NobodysSite());
        }

        @Override
        FormatMessages in(Language language) {
            return BundleTexts.of(language);
        }
    }
}
