package org.dragoman.okapi;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.dragoman.language.Language;
import org.dragoman.splitting.OwnAbbreviations;
import org.dragoman.splitting.Segmentation;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** The segmentation of this house and that of Okapi, for tests and benchmarks of other packages. */
public final class Segmentations {
    /** Where LanguageTool keeps its SRX file on the class path. */
    public static final String LANGUAGETOOL_RULES = "/org/languagetool/resource/segment.srx";

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
        return okapi(SRXDocument.class.getResourceAsStream("defaultSegmentation.srx"), language);
    }

    /** Okapi's engine with the rules of LanguageTool. Not thread-safe. */
    public static ToIntFunction<String> okapiWithLanguageTool(Language language) {
        return okapi(Segmentations.class.getResourceAsStream(LANGUAGETOOL_RULES), language);
    }

    private static ToIntFunction<String> okapi(@Nullable InputStream rules, Language language) {
        var document = new SRXDocument();
        document.loadRules(requireNonNull(rules));
        var segmenter = document.compileLanguageRules(LocaleId.fromBCP47(language.tag()), null);
        return segmenter::computeSegments;
    }
}
