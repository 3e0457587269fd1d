package org.dragoman.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.fop.complexscripts.util.CharAssociation;
import org.apache.fop.complexscripts.util.CharScript;
import org.apache.fop.fonts.MultiByteFont;

/**
 * What the glyphs of a typeface stand for: found by shaping the words that are set in it once more. The library itself only
 * knows that of glyphs that have a character of their own, which most joined Arabic letters do not.
 */
final class GlyphText {
    private static final String NON_JOINER = "\u200C";
    private static final String MARK = "\u200F";

    /**
     * Stand for them while pages are set: the library would drop them from the line, so that no search finds the word. What is
     * needed are characters from right to left that join nothing and that no text of ours holds; their glyphs are empty.
     */
    static final Map<String, String> KEPT = Map.of("\u05C0", NON_JOINER, "\u05C3", MARK);

    /** The mark from right to left. Programs that read a line back find its direction by it, where it ends in Latin letters. */
    static final String KEPT_MARK = "\u05C3";

    /** Latin letters, with all between them, where something follows. */
    private static final Pattern LATIN =
            Pattern.compile("(?>\\p{IsLatin}(?:[^\\p{IsArabic}\\u05C0\\u05C3\\n]*[\\p{IsLatin}0-9])?)(?=.)");

    /** What ends a sentence, where something follows. */
    private static final Pattern STOP = Pattern.compile("[.!?؟](?=\\s)");

    private final MultiByteFont typeface;
    private final Map<Integer, String> known = new HashMap<>();

    GlyphText(MultiByteFont typeface) {
        this.typeface = typeface;
        // A no-break space has the same glyph: what is searched for is the other.
        known.put(typeface.findGlyphIndex(' '), " ");
    }

    /** A text in Arabic script, so that what has no width is kept. */
    static String kept(String text) {
        var marked = LATIN.matcher(text.replace(NON_JOINER, "\u05C0")).replaceAll("$0" + KEPT_MARK);
        return STOP.matcher(marked).replaceAll("$0" + KEPT_MARK);
    }

    /** What is learnt first stays. */
    GlyphText learn(Set<String> words) {
        words.forEach(this::learn);
        return this;
    }

    private void learn(String word) {
        List<CharAssociation> origins = new ArrayList<>();
        var script = CharScript.scriptTagFromCode(CharScript.dominantScript(word));
        var shaped = typeface.performSubstitution(word, script.equals("zyyy") ? "*" : script, "dflt", origins, true);
        for (int i = 0; i < Math.min(shaped.length(), origins.size()); i++) {
            var origin = origins.get(i);
            var said = word.substring(origin.getStart(), Math.min(origin.getEnd(), word.length()));
            known.putIfAbsent(typeface.findGlyphIndex(shaped.charAt(i)), KEPT.getOrDefault(said, said));
        }
    }

    /** What the codes of the typeface in its file say, by their numbers. */
    Map<Integer, String> byCode() {
        var codes = new TreeMap<Integer, String>();
        typeface.getUsedGlyphs().forEach((glyph, code) -> {
            if (code > 0) {
                codes.put(
                        code,
                        known.getOrDefault(
                                glyph, Character.toString(typeface.getCIDSet().getUnicode(code))));
            }
        });
        return codes;
    }
}
