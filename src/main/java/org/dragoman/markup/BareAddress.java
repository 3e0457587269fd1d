package org.dragoman.markup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that stands in Markdown as it is typed, without brackets (GFM 0.29, section 6.9).
 *
 * @param text as it is printed
 * @param leadsTo what it leads to
 */
record BareAddress(String text, String leadsTo) {
    /** Letters, digits, hyphens and underscores, in two parts at least; the last two have no underscore. */
    private static final String DOMAIN =
            "(?:[\\p{L}\\p{Nd}_-]+\\.)*[\\p{L}\\p{Nd}-]+\\.[\\p{L}\\p{Nd}-]*[\\p{L}\\p{Nd}]";

    private static final String MAIL = "[A-Za-z0-9._+-]+@[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*[A-Za-z0-9])+";

    /** Where one may begin: at the start of a line or after white space or {@code * _ ~ (}. */
    static final Pattern START = Pattern.compile(
            "(?<![^\\s*_~(])(?:https?://|ftp://|www\\.|mailto:|xmpp:)(?=\\S)" + "|(?<![A-Za-z0-9._+@/:-])(?=" + MAIL
                    + "(?![\\w@-]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB = Pattern.compile("((?:https?|ftp)://|www\\.)" + DOMAIN + "[^\\s<]*");
    private static final Pattern LETTER = Pattern.compile("((?:mailto|xmpp):)?(" + MAIL + ")(/[A-Za-z0-9@.]+)?");
    private static final Pattern ENDING = Pattern.compile("(?:[?!.,:*_~'\"]|&[A-Za-z0-9]+;)$");

    /** The address with which a text begins. */
    static Optional<BareAddress> at(String text) {
        var web = WEB.matcher(text);
        if (web.lookingAt()) {
            var typed = ended(web.group());
            return Optional.of(new BareAddress(typed, typed.startsWith("www.") ? "http://" + typed : typed));
        }
        var letter = LETTER.matcher(text);
        if (!letter.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(
                letter.group(1) == null
                        ? new BareAddress(letter.group(2), "mailto:" + letter.group(2))
                        : new BareAddress(letter.group(), letter.group()));
    }

    /** Without the punctuation of the sentence, and without brackets that it does not open. */
    private static String ended(String typed) {
        var ended = ENDING.matcher(typed).replaceFirst("");
        if (ended.endsWith(")") && count(ended, ')') > count(ended, '(')) {
            ended = ended.substring(0, ended.length() - 1);
        }
        return ended.equals(typed) ? typed : ended(ended);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
