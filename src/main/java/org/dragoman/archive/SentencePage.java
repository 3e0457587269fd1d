package org.dragoman.archive;

import java.util.List;
import org.dragoman.language.Language;

/**
 * One sentence of an edition in all its languages, and how to quote it.
 *
 * @param wordings that of the page's language first
 * @param last the number of the last sentence of the edition
 */
record SentencePage(Masthead masthead, int number, int last, List<Wording> wordings) {

    /** What it says in a language; empty where the edition does not say it. */
    record Wording(Language language, String markup) {}
}
