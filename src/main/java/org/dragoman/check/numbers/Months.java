package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.jspecify.annotations.Nullable;

/** The names of the months in all languages and three calendars, Levantine and Maghrebi ones among them. */
final class Months {
    /** A month's name in a prose. */
    record Mention(int from, int to, Month month) {
        /** Whether the name is a word of another meaning too, as سرطان is. */
        boolean isDoubtful(Prose prose) {
            return ALSO_WORDS.contains(key(prose.text().substring(from, to)));
        }
    }

    /** A month of a calendar, January being 1. */
    record Month(Era era, int number) {}

    private static final Set<String> ALSO_WORDS =
            DataFile.of("months").words("word").map(Months::key).collect(Collectors.toUnmodifiableSet());

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C‘’ʻ`-]*\\.?");
    private static final Set<String> ALSO_VERBS = DataFile.of("months").set("verb");
    private static final Map<String, Month> NAMES = names();

    private Months() {}

    /** In order; a name given twice, as in حزيران/يونيو, is one mention. */
    static List<Mention> in(Prose prose) {
        var found = new ArrayList<Mention>();
        var words = WORD.matcher(prose.text()).results().toList();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var next = i + 1 < words.size() ? words.get(i + 1) : word;
            var ofTwo = NAMES.get(key(word.group() + " " + next.group()));
            var ofOne = monthOf(word.group());
            if (ofTwo != null) {
                add(found, prose, new Mention(word.start(), next.end(), ofTwo));
                i++;
            } else if (ofOne != null) {
                add(found, prose, new Mention(word.start(), word.end(), ofOne));
            }
        }
        return found;
    }

    private static void add(List<Mention> found, Prose prose, Mention mention) {
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && last.month.equals(mention.month)
                && prose.text().substring(last.to, mention.from).matches(" ?[/(–-] ?")) {
            found.set(found.size() - 1, new Mention(last.from, mention.to, mention.month));
        } else {
            found.add(mention);
        }
    }

    private static @Nullable Month monthOf(String word) {
        var key = key(word);
        return ALSO_VERBS.contains(key) && !Character.isUpperCase(word.charAt(0)) ? null : NAMES.get(key);
    }

    private static String key(String name) {
        return LetterClasses.fold(name).replaceAll("[.‘’ʻ`-]", "");
    }

    private static Map<String, Month> names() {
        var file = DataFile.of("months");
        var names = new HashMap<String, Month>();
        for (var era : Era.values()) {
            file.rows(era.name().toLowerCase(Locale.ROOT)).forEach(months -> put(names, era, months));
        }
        return Map.copyOf(names);
    }

    private static void put(Map<String, Month> names, Era era, List<String> months) {
        for (var i = 0; i < months.size(); i++) {
            if (!months.get(i).equals("-")) {
                names.putIfAbsent(key(months.get(i)), new Month(era, i + 1));
            }
        }
    }
}
