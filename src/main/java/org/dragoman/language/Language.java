package org.dragoman.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the languages in which statements are written, translated and read. */
public enum Language {
    EN("en", Direction.LTR, "English"),
    FR("fr", Direction.LTR, "Français"),
    AR("ar", Direction.RTL, "العربية"),
    FA("fa", Direction.RTL, "فارسی");

    /** How many languages a statement can be translated into: all but its own. */
    public static final int TARGETS = values().length - 1;

    /** The direction in which a script runs, as the HTML attribute {@code dir} names it. */
    public enum Direction {
        LTR,
        RTL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String tag;
    private final Direction direction;
    private final String endonym;

    Language(String tag, Direction direction, String endonym) {
        this.tag = tag;
        this.direction = direction;
        this.endonym = endonym;
    }

    /** The BCP 47 language subtag: {@code en}, {@code fr}, {@code ar} or {@code fa}. */
    public String tag() {
        return tag;
    }

    public Direction direction() {
        return direction;
    }

    public boolean isRightToLeft() {
        return direction == Direction.RTL;
    }

    /** The language's name in itself. */
    public String endonym() {
        return endonym;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a BCP 47 tag, its region and variants ignored ({@code fr-CA} is French). */
    public static Optional<Language> ofTag(String tag) {
        var subtag = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Arrays.stream(values()).filter(l -> l.tag.equals(subtag)).findFirst();
    }

    @Override
    public String toString() {
        return tag;
    }
}
