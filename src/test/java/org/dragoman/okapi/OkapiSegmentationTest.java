package org.dragoman.okapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.splitting.OwnAbbreviations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.okapi.Sentences.SEGMENTATION;
import static org.dragoman.okapi.Sentences.split;

@Tag("plain")
class OkapiSegmentationTest {
    @Test
    void givesSpansOfTheText() {
        assertThat(SEGMENTATION.split("  One.\u00A0 Two. ", Language.EN))
                .containsExactly(new Span(2, 6), new Span(8, 12));
    }

    @Test
    void findsNoSegmentInABlankText() {
        assertThat(SEGMENTATION.split("", Language.EN)).isEmpty();
        assertThat(SEGMENTATION.split(" \n\u00A0\u2028\t", Language.FA)).isEmpty();
    }

    @Test
    void endsASegmentAtEveryLineBreak() {
        assertThat(split("A heading\r\nParis, 5 May\u2028He said\nno more.", Language.EN))
                .containsExactly("A heading", "Paris, 5 May", "He said", "no more.");
    }

    @Test
    void keepsNoBreakSpaceBeforeAClosingGuillemet() {
        assertThat(split("Il dit\u00A0: «\u00A0Non.\u00A0» Puis il sort.", Language.FR))
                .containsExactly("Il dit\u00A0: «\u00A0Non.\u00A0»", "Puis il sort.");
    }

    @Test
    void givesAClosingCodeToTheSentenceThatEnds() {
        assertThat(split("<1>It ended.</1> <2>Then</2> it began.", Language.EN))
                .containsExactly("<1>It ended.</1>", "<2>Then</2> it began.");
        assertThat(split("<b>It ended. </b>It began.", Language.EN)).containsExactly("<b>It ended. </b>", "It began.");
    }

    @Test
    void givesAnOpeningCodeToTheNextSentence() {
        assertThat(split("It ended.<b> Then</b> it began.", Language.EN))
                .containsExactly("It ended.", "<b> Then</b> it began.");
        assertThat(split("It ended. {1}Then it began.", Language.EN)).containsExactly("It ended.", "{1}Then it began.");
    }

    @Test
    void givesACodeThatStandsAloneToTheSentenceItTouches() {
        assertThat(split("It ended.<1/> Then <2/>it began.", Language.EN))
                .containsExactly("It ended.<1/>", "Then <2/>it began.");
    }

    @Test
    void readsAbbreviationsThroughCodes() {
        assertThat(split("<b>D<i>r.</i></b> Fares left. He ran.", Language.EN))
                .containsExactly("<b>D<i>r.</i></b> Fares left.", "He ran.");
    }

    @Test
    void keepsBidiControlsWithTheirSentence() {
        assertThat(split("\u2067انتهى الأمر.\u2069 \u2067ثم بدأ.\u2069", Language.AR))
                .containsExactly("\u2067انتهى الأمر.\u2069", "\u2067ثم بدأ.\u2069");
        assertThat(split("جاء د\u200F. فارس.\u200F ثم رحل.", Language.AR))
                .containsExactly("جاء د\u200F. فارس.\u200F", "ثم رحل.");
    }

    @Test
    void servesManyThreadsAtOnce() {
        var text = "Dr. Fares left. He ran.";
        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> split(text, Language.EN)))
                .allSatisfy(segments -> assertThat(segments).containsExactly("Dr. Fares left.", "He ran."));
    }

    @Test
    void takesAnOrganisationsOwnWords(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("en.txt"), "[title]\n# ranks of our own\nBatt.\n");
        var own = Segmentations.with(Optional.of(folder));
        assertThat(own.split("Batt. Fares left. Rev. Reed ran.", Language.EN)).hasSize(3);
        assertThat(own.split("M. Fares part. Il court.", Language.FR)).hasSize(2);
    }

    @Test
    void namesTheFileOfAnUnknownClass(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("fr.txt"), "[titres]\nM.\n");
        assertThatThrownBy(() -> Segmentations.with(Optional.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr.txt")
                .hasMessageContaining("titres");
    }

    @Test
    void saysWhatIsWrongWithRulesOfOnesOwn(@TempDir Path folder) throws IOException {
        var file = folder.resolve("rules.srx");
        Files.writeString(file, "<srx version='2.0'>");
        assertRefused(folder, file.toString());
        Files.writeString(file, bundledRules().replace("<beforebreak>!", "<beforebreak>(("));
        assertRefused(folder, file.toString());
        Files.writeString(file, bundledRules().replace("${en.title}", "${en.titles}"));
        assertRefused(folder, "titles");
    }

    @Test
    void saysThatTheFolderIsMissing(@TempDir Path folder) {
        assertRefused(folder.resolve("none"), "dragoman.segmentation.folder");
    }

    @Test
    void takesRulesOfOnesOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("rules.srx"), bundledRules().replace("[.?!؟…]++", "[.?!؟…;]++"));
        assertThat(Segmentations.with(Optional.of(folder)).split("One; two. Three.", Language.EN))
                .hasSize(3);
    }

    private static void assertRefused(Path folder, String inMessage) {
        assertThatThrownBy(() -> Segmentations.with(Optional.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(inMessage);
    }

    private static String bundledRules() {
        return new SegmentationFiles(Optional.empty()).rules();
    }

    @Test
    void readsTheAbbreviationsOfAnOrganisationAnew() {
        var own = new AtomicReference<>(OwnAbbreviations.NONE);
        var segmentation = new OkapiSegmentation(new SegmentationFiles(Optional.empty()), own::get);
        var text = "The Batt. Reed left. The Col. Reed stayed in the Batt. The end.";
        assertThat(segmentation.split(text, Language.EN)).hasSize(4);
        own.set(new OwnAbbreviations(List.of(new OwnAbbreviations.Entry(Language.EN, "Batt.", false))));
        assertThat(segmentation.split(text, Language.EN)).hasSize(2);
        own.set(new OwnAbbreviations(List.of(new OwnAbbreviations.Entry(Language.EN, "Batt.", true))));
        assertThat(segmentation.split(text, Language.EN)).hasSize(3);
        own.set(OwnAbbreviations.NONE);
        assertThat(segmentation.split(text, Language.EN)).hasSize(4);
    }
}
