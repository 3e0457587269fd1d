package org.dragoman.okapi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.language.Language;
import org.dragoman.splitting.WordClass;
import org.dragoman.splitting.WordList;

import static java.util.Objects.requireNonNull;

/**
 * Okapi's SRX engine with Dragoman's rules. Thread-safe: the engine is not, so each thread has its own, made from one
 * shared document.
 */
final class SrxRules {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)}");
    /** Characters of private use that Okapi takes for the beginning of an inline code in its coded text. */
    private static final Pattern CODE_MARKERS = Pattern.compile("[\uE101-\uE103]");

    private static final String OTHER_PRIVATE_USE = "\uE000";

    private final SRXDocument document = new SRXDocument();
    private final ThreadLocal<Map<Language, ISegmenter>> segmenters =
            ThreadLocal.withInitial(() -> new EnumMap<>(Language.class));

    /**
     * @param srx an SRX 2.0 document in which {@code ${en.title}} stands for the entries of a class of a word list
     * @throws IllegalArgumentException if a placeholder names no language or no class
     */
    SrxRules(String srx, Map<Language, WordList> wordLists) {
        document.loadRules((CharSequence)
                PLACEHOLDER.matcher(srx).replaceAll(p -> Matcher.quoteReplacement(alternation(p, wordLists))));
        for (var language : Language.values()) {
            segmenter(language);
        }
    }

    private static String alternation(MatchResult placeholder, Map<Language, WordList> wordLists) {
        var language = Language.ofTag(placeholder.group(1))
                .orElseThrow(() -> new IllegalArgumentException("no such language: " + placeholder.group()));
        var wordClass = WordClass.of(placeholder.group(2));
        var expression = requireNonNull(wordLists.get(language)).alternation(wordClass);
        return StringEscapeUtils.escapeXml10(expression);
    }

    /** The positions in a line, ascending, at which the rules let a sentence end. */
    List<Integer> ends(String line, Language language) {
        var segmenter = segmenter(language);
        segmenter.computeSegments(CODE_MARKERS.matcher(line).replaceAll(OTHER_PRIVATE_USE));
        return segmenter.getSplitPositions();
    }

    private ISegmenter segmenter(Language language) {
        return segmenters.get().computeIfAbsent(language, l -> document.compileLanguageRules(locale(l), null));
    }

    private static LocaleId locale(Language language) {
        return LocaleId.fromBCP47(language.tag());
    }
}
