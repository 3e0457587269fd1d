package org.dragoman.glossary;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Countries, and the cities by which time zones are known, in all languages as the Unicode CLDR has them. Made once;
 * immutable and thread-safe.
 */
final class Library {
    private static final Pattern BESIDE = Pattern.compile("^(.+?)\\s*[(（]([^)）]+)[)）]$");

    private final Map<String, LibraryEntry> entries = new LinkedHashMap<>();
    private final Map<Language, LocaleDisplayNames> regions = new EnumMap<>(Language.class);
    private final Map<Language, TimeZoneNames> zones = new EnumMap<>(Language.class);

    private static final class Holder {
        static final Library ONLY = new Library();
    }

    private Library() {
        for (var language : Language.values()) {
            var locale = ULocale.forLanguageTag(language.tag());
            regions.put(language, LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL));
            zones.put(language, TimeZoneNames.getInstance(locale));
        }
        var all = Stream.concat(countries(), cities())
                .sorted(Comparator.comparing((LibraryEntry e) -> e.kind()).thenComparing(e -> e.name(Language.EN)));
        all.forEach(e -> entries.putIfAbsent(e.key(), e));
    }

    static Library cldr() {
        return Holder.ONLY;
    }

    /** Where its names come from. */
    static String source() {
        return "Unicode CLDR (ICU " + VersionInfo.ICU_VERSION.getMajor() + ")";
    }

    List<LibraryEntry> entries() {
        return List.copyOf(entries.values());
    }

    @Nullable
    LibraryEntry entry(String key) {
        return entries.get(key);
    }

    /** The name of a part of the world. */
    String regionName(String region, Language language) {
        return Objects.requireNonNull(regions.get(language)).regionDisplayName(region);
    }

    private Stream<LibraryEntry> countries() {
        return Region.getAvailable(Region.RegionType.TERRITORY).stream()
                .filter(r -> r.getContainingRegion(Region.RegionType.CONTINENT) != null)
                .flatMap(r -> entry(LibraryEntry.Kind.COUNTRY, r, l -> country(r, l)));
    }

    private @Nullable String country(Region region, Language language) {
        var code = region.toString();
        var name = Objects.requireNonNull(regions.get(language)).regionDisplayName(code);
        return name.equals(code) ? null : name;
    }

    private Stream<LibraryEntry> cities() {
        return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .flatMap(zone -> entry(
                        LibraryEntry.Kind.CITY, Region.getInstance(TimeZone.getRegion(zone)), l -> city(zone, l)));
    }

    private @Nullable String city(String zone, Language language) {
        return Objects.requireNonNull(zones.get(language)).getExemplarLocationName(zone);
    }

    private static Stream<LibraryEntry> entry(
            LibraryEntry.Kind kind, Region region, Function<Language, @Nullable String> names) {
        var continent = region.getContainingRegion(Region.RegionType.CONTINENT);
        var found = new EnumMap<Language, List<String>>(Language.class);
        for (var language : Language.values()) {
            var name = names.apply(language);
            if (name != null && !name.isBlank()) {
                found.put(language, forms(name));
            }
        }
        if (found.size() < Language.values().length || continent == null) {
            return Stream.empty();
        }
        var english = Objects.requireNonNull(found.get(Language.EN)).get(0);
        return Stream.of(new LibraryEntry(ConceptKeys.of(english), kind, continent.toString(), found));
    }

    /** A name in brackets is another name, not a part of the first: Myanmar (Burma). */
    private static List<String> forms(String name) {
        var beside = BESIDE.matcher(name);
        return beside.matches() ? List.of(beside.group(1), beside.group(2)) : List.of(name);
    }
}
