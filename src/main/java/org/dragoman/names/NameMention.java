package org.dragoman.names;

/**
 * A sequence of capitalised words in a sentence.
 *
 * @param opens whether it begins the sentence, where any word has a capital
 */
record NameMention(int number, String form, boolean opens) {
    boolean isOneWord() {
        return form.indexOf(' ') < 0;
    }
}
