package org.dragoman.markup;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.language.Language;

/**
 * What stands before a Markdown document about it, in another language: it bears the title of the statement, and what says
 * the language and direction says the new ones. What it says in words that nobody has read as text is taken out; all else
 * is for programs, and stays.
 */
record MarkdownMatter(Language source, Language target, String title) {
    private static final Pattern ENTRY = Pattern.compile(
            "(?mi)^((?:[ \\t]*\")?(title|subtitle|description|summary|abstract|excerpt|lang|language|locale|dir|direction)"
                    + "\"?[ \\t]*[:=][ \\t]*)([^\\s\\[{,].*?)([ \\t]*,?[ \\t]*)$((?:\\n[ \\t]+(?![\"\\s]).*$)*)");

    /**
     * A document with the matter before it turned.
     *
     * @param original the document as it came
     * @param made the same with other words after the matter
     */
    String turned(String original, String made) {
        int length = original.length()
                - MarkdownFrontMatter.removed(original, new LeftOut()).length();
        var matter = made.substring(0, length);
        return ENTRY.matcher(matter).replaceAll(entry -> Matcher.quoteReplacement(entry(entry)))
                + made.substring(length);
    }

    private String entry(MatchResult entry) {
        var name = entry.group(2).toLowerCase(Locale.ROOT);
        var value = entry.group(3);
        var bare = value.replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "title" -> entry.group(1) + quoted(title) + entry.group(4);
            case "lang", "language", "locale" ->
                bare.split("[-_]", 2)[0].equals(source.tag()) ? said(entry, target.tag()) : entry.group();
            case "dir", "direction" ->
                bare.equals(source.direction().toString())
                        ? said(entry, target.direction().toString())
                        : entry.group();
            default -> entry.group(1) + quoted("") + entry.group(4);
        };
    }

    private static String said(MatchResult entry, String value) {
        return entry.group(1) + quoted(value) + entry.group(4) + entry.group(5);
    }

    /** As YAML, TOML and JSON all have it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
