package org.dragoman.check;

/**
 * Says what a finding found and what to do, in the language of the messages given. What is quoted from the texts stands
 * between isolates (UAX #9), so that it keeps its own direction. Thread-safe.
 */
public final class FindingText {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private final CheckMessages messages;

    public FindingText(CheckMessages messages) {
        this.messages = messages;
    }

    /**
     * The message of a finding. {@code TERM_MISSING} has the forms wanted as its argument, {@code TERM_FORBIDDEN} the
     * forms wanted and the form found.
     *
     * @throws IllegalArgumentException if its check is none of this application's
     */
    public String of(Finding finding) {
        var first = argument(finding, 0);
        var second = argument(finding, 1);
        return switch (finding.check()) {
            case "NUM_MISMATCH" ->
                ofTwo(first, second, messages::num_mismatch, messages::num_missing, messages::num_added);
            case "END_PUNCT" ->
                ofTwo(first, second, messages::end_punct, messages::end_punct_missing, messages::end_punct_added);
            case "TAGS" ->
                first.equals(second)
                        ? messages.tags_nesting(first)
                        : ofTwo(first, second, messages::tags_altered, messages::tags_missing, messages::tags_added);
            case "URL" -> second.isEmpty() ? messages.url_missing(first) : messages.url_changed(first, second);
            case "EDGE_SPACE" -> isArgument(finding, "start") ? messages.edge_space_start() : messages.edge_space_end();
            case "LENGTH" ->
                isArgument(finding, "short") ? messages.length_short(second) : messages.length_long(second);
            case "NUM_CALENDAR" -> messages.num_calendar(first, second);
            case "DIGIT_SYSTEM" -> messages.digit_system(first, second);
            case "PUNCT_SCRIPT" -> messages.punct_script(first, second);
            case "BRACKETS" -> messages.brackets(first, second);
            case "QUOTES" -> messages.quotes(first, second);
            case "DOUBLE_WORD" -> messages.double_word(first);
            case "DOUBLE_SPACE" -> messages.double_space(first);
            case "SPACE_PUNCT" -> messages.space_punct(first, second);
            case "FR_NBSP" -> messages.fr_nbsp(first, second);
            case "UNTRANSLATED" -> messages.untranslated();
            case "EMPTY" -> messages.empty();
            case "WRONG_SCRIPT" -> messages.wrong_script(first);
            case "LETTERS" -> messages.letters(first, second);
            case "ZWNJ" -> messages.zwnj(first);
            case "BIDI_CTRL" -> messages.bidi_ctrl(first, second);
            case "TAG_ORDER" -> messages.tag_order(first, second);
            case "TATWEEL" -> messages.tatweel(first);
            case "MIXED_DIR" -> messages.mixed_dir(first);
            case Consistency.TARGET -> messages.inconsistent_target(first);
            case Consistency.SOURCE -> messages.inconsistent_source(first);
            case "SPELLING" -> second.isEmpty() ? messages.spelling_unknown(first) : messages.spelling(first, second);
            case "GRAMMAR" -> messages.grammar(first, second);
            case "TERM_MISSING" -> messages.term_missing(first);
            case "TERM_FORBIDDEN" -> messages.term_forbidden(first, second);
            default -> throw new IllegalArgumentException("no message for " + finding.check());
        };
    }

    private interface OfOne {
        String text(String found);
    }

    private interface OfTwo {
        String text(String source, String target);
    }

    private static String ofTwo(String source, String target, OfTwo differ, OfOne missing, OfOne added) {
        if (target.isEmpty()) {
            return missing.text(source);
        }
        return source.isEmpty() ? added.text(target) : differ.text(source, target);
    }

    private static boolean isArgument(Finding finding, String value) {
        return !finding.arguments().isEmpty() && finding.arguments().get(0).equals(value);
    }

    private static String argument(Finding finding, int index) {
        if (index >= finding.arguments().size()
                || finding.arguments().get(index).isEmpty()) {
            return "";
        }
        return FIRST_STRONG_ISOLATE + finding.arguments().get(index) + POP_ISOLATE;
    }
}
