package org.dragoman.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.language.Span;

/**
 * What names a thing by signs that nobody translates or converts: the symbol of a document (A/HRC/25/61), a case
 * (IT-94-1-A), a standard (IPv6, 802.11ac), a file and its path, a name in a program, an hour as French writes it (17h30).
 */
public final class Identifiers {
    // Every repetition has an end, so that a text without one costs no more than its length and no regular expression
    // descends without end.
    /** The digits of a symbol are wanted in any system: one written in others than its own is a symbol still. */
    private static final String DIGIT = "0-9٠-٩۰-۹";

    private static final String SYMBOL =
            "[A-Z]{1,10}[%1$s]{0,4}(?:[/-][A-Z%1$s][A-Za-z%1$s.]{0,60}){0,20}[/-][A-Z%1$s][A-Za-z%1$s.]{0,60}[A-Za-z%1$s]"
                            .formatted(DIGIT)
                    + "|[A-Z]{1,10}(?:[/-][A-Z%s]{1,60}){1,20}".formatted(DIGIT);
    private static final String PATH =
            "(?:[A-Za-z]:|~|\\.{1,2})?(?:[/\\\\][A-Za-z0-9_.~-]{0,100}[A-Za-z0-9_~-]){1,60}[/\\\\]?";
    private static final String FILE =
            "[\\w-]{1,100}(?:[./\\\\][\\w-]{1,100}){0,40}\\.(?:txt|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|tsv|xml|json|html?|css"
                    + "|jpe?g|png|gif|svg|zip|gz|md|js|ts|py|java|jar|mp[34]|exe|sh|ya?ml|tex|epub|tm[xp]|xlf|xliff|tbx|po|sql|log|conf|ini)";
    private static final String NAME = "[A-Za-z]\\w{0,100}_\\w{1,100}|[A-Za-z_]\\w{0,100}\\(\\)|--[a-z][\\w-]{0,100}";
    private static final String MIXED = "[A-Za-z]{1,100}-?[0-9]\\w{0,100}|[0-9][0-9.]{0,100}-?[A-Za-z]\\w{0,100}";
    private static final String ADDRESS =
            "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){0,6}::?[0-9a-f]*[a-f][0-9a-f]*";
    /** What a name or a file ends with, spoken of by itself: .org, .pdf. */
    private static final String ENDING = "(?<![^\\s\\h(«“\"])\\.[a-z][a-z0-9]{1,9}";

    private static final Pattern ANY = Pattern.compile("(?<![\\w.@/\\\\])(?:" + FILE + "|" + SYMBOL + "|" + ADDRESS
            + "|" + NAME + "|" + MIXED + "|" + ENDING + ")(?![\\w/])|(?<![\\w.@/\\\\<])" + PATH);

    private Identifiers() {}

    /** Where they stand in a prose. */
    public static List<Span> in(Prose prose) {
        return ANY.matcher(prose.text())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }
}
