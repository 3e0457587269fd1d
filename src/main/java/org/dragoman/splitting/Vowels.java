package org.dragoman.splitting;

/** Vowel signs of the Arabic script, which a text may show or not. */
final class Vowels {
    private Vowels() {}

    static String remove(String word) {
        return word.replaceAll("[\\p{Mn}ـ]", "");
    }
}
