package org.dragoman.markup;

import java.util.regex.Pattern;

/**
 * Words as Markdown, which are to mean nothing but themselves (CommonMark 0.31.2, 2.4 and 2.5; GFM 0.29, 4.10). What could
 * mean something only in another place is left as it is, so that the text can still be read.
 */
final class MarkdownWords {
    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]~|^]|=(?==)|(?<==)=");

    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])_|_(?![\\p{L}\\p{M}\\p{N}])");

    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    /** The lines of a listing, without blank ones around them. */
    static final Pattern LISTING = Pattern.compile("(?m)^.*\\S(?s:.*\\S)?");

    /** What begins a block where it begins a line. */
    private static final Pattern BLOCK = Pattern.compile("(?m)^[ \\t]*(?:\\d{1,9}(?=[.)](?:\\s|$))|(?=[-+#>=:]))");

    private MarkdownWords() {}

    /** @param atLineStart whether they begin a line on which a block could begin, as their other lines do */
    static String of(String words, boolean atLineStart) {
        return MarkdownMath.around(words, (outside, isFirst) -> escaped(outside, atLineStart && isFirst));
    }

    private static String escaped(String words, boolean atLineStart) {
        var escaped = ALWAYS.matcher(words).replaceAll("\\\\$0");
        escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
        escaped = TAG.matcher(escaped).replaceAll("\\\\<");
        escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
        var lines = escaped.split("\n", -1);
        for (int i = atLineStart ? 0 : 1; i < lines.length; i++) {
            lines[i] = beginning(lines[i]);
        }
        return String.join("\n", lines);
    }

    /** In a cell of a table, where what escapes a backslash might escape a pipe behind it. */
    static String ofCell(String words) {
        return escaped(words, false).replace("\\\\", "&#92;");
    }

    /** In a heading, which ends in number signs or the name that links know it by. */
    static String ofHeading(String words) {
        return MarkdownMath.around(words, (outside, isFirst) -> escaped(outside, false)
                .replace("#", "\\#")
                .replace("{", "\\{"));
    }

    private static String beginning(String line) {
        var block = BLOCK.matcher(line);
        return block.lookingAt() ? line.substring(0, block.end()) + "\\" + line.substring(block.end()) : line;
    }

    /** Words that nothing in them can end, with the marks around them. */
    static String code(String words, boolean inCell) {
        var text = words.replace('\n', ' ');
        var fence = "`".repeat(longest(text, '`') + 1);
        var space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + (inCell ? text.replace("|", "\\|") : text) + space + fence;
    }

    /** The length of the longest run of a character. */
    static int longest(String text, char of) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == of ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
