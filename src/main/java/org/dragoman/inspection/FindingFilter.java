package org.dragoman.inspection;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.language.Language;
import org.dragoman.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which findings someone wants to see; what is null is not asked for.
 *
 * @param late only those of finished translations that have an open error
 * @param page from 1
 */
record FindingFilter(
        @Nullable Language language, @Nullable String check, @Nullable Severity severity, boolean late, int page) {

    static FindingFilter of(
            @Nullable String language, @Nullable String check, @Nullable String severity, boolean late, int page) {
        return new FindingFilter(
                Optional.ofNullable(language).flatMap(Language::ofTag).orElse(null),
                check == null || check.isBlank() ? null : check,
                severity(severity),
                late,
                Math.max(1, page));
    }

    private static @Nullable Severity severity(@Nullable String name) {
        for (var severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return severity;
            }
        }
        return null;
    }

    boolean includes(InspectedTranslation place) {
        return (language == null || place.translation().language() == language) && (!late || place.isLate());
    }

    boolean includes(Found found) {
        return (check == null || found.finding().check().id().equals(check))
                && (severity == null || found.finding().severity() == severity)
                && (!late || found.blocks());
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return language != null || check != null || severity != null || late;
    }

    /** Whether a severity is asked for, by its name in small letters. */
    public boolean isOf(String name) {
        return severity != null && severity == severity(name);
    }

    FindingFilter atPage(int other) {
        return new FindingFilter(language, check, severity, late, other);
    }

    /** As the query of an address, its question mark included. */
    public String query() {
        var address = Address.of("");
        if (language != null) {
            address.with("language", language.tag());
        }
        if (check != null) {
            address.with("check", check);
        }
        if (severity != null) {
            address.with("severity", severity.name().toLowerCase(Locale.ROOT));
        }
        if (late) {
            address.with("late", true);
        }
        if (page > 1) {
            address.with("page", page);
        }
        var query = address.toString();
        return query.isEmpty() ? "?" : query;
    }
}
