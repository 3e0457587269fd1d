package org.dragoman.markup;

import java.util.regex.Pattern;
import org.dragoman.statement.Omission;

/**
 * What stands before a Markdown document about it: YAML between lines of hyphens, TOML between lines of plus signs, JSON in
 * braces that stand at the beginnings of lines.
 */
final class MarkdownFrontMatter {
    private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\n?");
    private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*$\\n?");
    private static final Pattern YAML = Pattern.compile("\\s*(?:[\\w\"'-][^:\\n]*:(?:\\s|\\z)|#|\\z)");
    private static final Pattern JSON =
            Pattern.compile("\\{[ \\t]*\\n(?=\\s*\"[^\"\\n]*\"[ \\t]*:).*?\\n\\}[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TITLE =
            Pattern.compile("(?mi)^(?:title[ \\t]*[:=]|[ \\t]*\"title\"[ \\t]*:)[ \\t]*(.+?),?$");
    private static final Pattern BEGIN = Pattern.compile("\\A(?:---|\\+\\+\\+)[ \\t]*\\n");

    private MarkdownFrontMatter() {}

    /** The document after it. */
    static String removed(String text, LeftOut leftOut) {
        var json = JSON.matcher(text);
        if (json.lookingAt()) {
            note(json.group(), leftOut);
            return text.substring(json.end());
        }
        if (!BEGIN.matcher(text).find()) {
            return text;
        }
        var isYaml = text.startsWith("---");
        int begin = text.indexOf('\n') + 1;
        var end = (isYaml ? YAML_END : TOML_END).matcher(text);
        if (!end.find(begin)) {
            return text;
        }
        var content = text.substring(begin, end.start());
        if (isYaml && !YAML.matcher(content).lookingAt()) {
            // A line across the page, which the filter would take for front matter.
            return "***" + text.substring(3);
        }
        note(content, leftOut);
        return text.substring(end.end());
    }

    private static void note(String content, LeftOut leftOut) {
        leftOut.add(Omission.Kind.FRONT_MATTER, content, "");
        var title = TITLE.matcher(content);
        if (title.find()) {
            leftOut.add(Omission.Kind.TITLE, title.group(1).strip().replaceAll("^[\"']|[\"']$", ""), "");
        }
    }
}
