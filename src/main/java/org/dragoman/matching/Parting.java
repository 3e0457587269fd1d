package org.dragoman.matching;

import java.util.regex.Pattern;

/**
 * A sign in a form that lets a few other words stand in its place, or none: {@code القرار … 2139} is found in
 * {@code القرار 2139} and in {@code القرار رقم 2139}. An editor writes it, once, with a space on either side.
 */
final class Parting {
    /** So many words may stand there, with no mark of punctuation among them. */
    static final int MOST_WORDS = 4;

    private static final Pattern SIGN = Pattern.compile("(?<=\\S)\\s+(?:…|\\.{3})\\s+(?=\\S)");

    private Parting() {}

    static boolean isIn(String form) {
        return SIGN.matcher(form).results().count() == 1;
    }

    static String without(String form) {
        return isIn(form) ? SIGN.matcher(form).replaceFirst(" ") : form;
    }

    /** What stands before the sign. */
    static String before(String form) {
        var sign = SIGN.matcher(form);
        return sign.find() ? form.substring(0, sign.start()) : form;
    }
}
