package org.dragoman.statement;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.web.Refusal;

/** What a statement is called: its title, the slug of its URLs, and the date that it bears. */
public record Heading(String title, String slug, LocalDate dated) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SLUG = 80;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Heading {
        title = title.replaceAll("\\s+", " ").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badInput("title", StatementMessages.class, m -> m.bad_title(LONGEST_TITLE));
        }
        slug = slug.isBlank() ? slugOf(title) : slug.strip();
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw Refusal.badInput("slug", StatementMessages.class, m -> m.bad_slug(LONGEST_SLUG));
        }
    }

    /** A title in Latin letters, digits and hyphens; Arabic and Persian are transliterated. */
    static String slugOf(String title) {
        var latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(title);
        var slug = latin.toLowerCase(Locale.ROOT).replaceAll("['’ʿʾ`]", "").replaceAll("[^a-z0-9]+", "-");
        var trimmed = shortened(slug.replaceAll("^-+|-+$", ""));
        return trimmed.isEmpty() ? "statement" : trimmed;
    }

    /** As many whole words of a slug as there is room for. */
    private static String shortened(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
}
