package org.dragoman.splitting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word of a {@link WordList} means for the end of a sentence; the files say so entry by entry. */
public enum WordClass {
    /** Stands before a name and never ends a sentence. */
    TITLE,
    /** Introduces something and never ends a sentence. */
    CONNECTOR,
    /** Never ends a sentence before a number. */
    REFERENCE,
    /** A month or day: never ends a sentence before a number, otherwise like {@link #NAME}. */
    DATE,
    /** Usually the last word of its phrase: ends the sentence unless a small letter follows. */
    LAST,
    /** A time of day: like {@link #LAST}, with the exceptions of {@link #ZONE}. */
    TIME,
    /** What follows a time of day in the same sentence. */
    ZONE,
    /** Part of a name: ends a sentence only where a new one visibly begins. */
    NAME,
    /** Begins a sentence and no name. */
    STARTER,
    /** A noun that a single letter follows. */
    LABEL,
    /** A verb of saying. */
    SAYING,
    /** A noun that names the quotation before it. */
    QUOTED,
    /** Joins what follows a quotation to the sentence around it. */
    ATTACHED,
    /** Opens an adverbial of time. */
    ADVERBIAL,
    /** Goes on with a sentence after a date, or after "and so on": a preposition, a direction. */
    FOLLOWING,
    /** Opens a clause that waits for another. */
    SUBORDINATE,
    /** A finite verb. */
    VERB,
    /** Begins with و that is no conjunction. */
    WAW;

    /** The classes of abbreviations; the others hold words. */
    static final Set<WordClass> ABBREVIATIONS = EnumSet.of(TITLE, CONNECTOR, REFERENCE, DATE, LAST, TIME, NAME);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such class; the message names it */
    public static WordClass of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no class of words: " + name, e);
        }
    }
}
