package org.dragoman.okapi;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.dragoman.language.Language;
import org.dragoman.segment.OwnAbbreviations;
import org.dragoman.segment.Segmentation;

/** The segmentation of this house and that of Okapi, for tests and benchmarks of other packages. */
public final class Segmentations {
    private Segmentations() {}

    /** With the rules and the words that Dragoman brings. */
    public static Segmentation bundled() {
        return with(Optional.empty());
    }

    /** With the files in a folder in place of those of the same name that Dragoman brings. */
    static Segmentation with(Optional<Path> folder) {
        return new OkapiSegmentation(new SegmentationFiles(folder), () -> OwnAbbreviations.NONE);
    }

    /** Okapi's engine with its own default rules: how many segments it makes of a paragraph. Not thread-safe. */
    public static ToIntFunction<String> okapiDefault(Language language) {
        var document = new SRXDocument();
        document.loadRules(SRXDocument.class.getResourceAsStream("defaultSegmentation.srx"));
        var segmenter = document.compileLanguageRules(LocaleId.fromBCP47(language.tag()), null);
        return segmenter::computeSegments;
    }
}
