package org.dragoman.docx;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/** Numbers as the lists of WordprocessingML show them (ST_NumberFormat; ECMA-376-1, 17.18.59). */
public final class WordNumberFormat {
    private static final Set<String> NOTHING = Set.of("bullet", "none");

    private static final DataFile KNOWN = DataFile.of("word-numbers");
    private static final Map<String, String> ALPHABETS = of("alphabet");
    private static final Map<String, String> SIGNS = of("signs");
    private static final Map<String, String> DIGITS = of("digits");
    private static final Map<String, String> COUNTED = of("counted");
    private static final Map<String, String> REPEATED = of("repeated");

    /** How a format of an author's own begins: the first number, perhaps with noughts before it (MS-DOCX, 2.5.1.1). */
    private static final Pattern PADDED = Pattern.compile("custom-(0*1)");

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\s]+");

    /** The first character that is not ASCII. */
    private static final int FIRST_FOREIGN = 0x80;

    private WordNumberFormat() {}

    public static String of(String format, int number, Language language) {
        return number < 1 ? (NOTHING.contains(format) ? "" : "" + number) : counted(format, number, language);
    }

    /** As a list counts that begins with these signs, such as {@code ١, ٢, ٣, ...}; in figures where none is known to. */
    public static String like(String beginning, int number) {
        var signs = BETWEEN.matcher(beginning).replaceAll("");
        int first = signs.isEmpty() ? 0 : signs.codePointAt(0);
        if (number < 1 || first < FIRST_FOREIGN) {
            return "" + number;
        }
        if (Character.digit(first, 10) == 1) {
            return ("" + number)
                    .chars()
                    .mapToObj(digit -> Character.toString(first - '1' + digit))
                    .collect(Collectors.joining());
        }
        return ALPHABETS.values().stream()
                .filter(letters -> signs.length() > 2 && letters.startsWith(signs))
                .findFirst()
                .map(letters -> letters(letters, number))
                .orElse("" + number);
    }

    private static String counted(String format, int number, Language language) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "decimalZero" -> padded("01", number);
            case "lowerRoman" -> ruled("%roman-lower", number);
            case "upperRoman" -> ruled("%roman-upper", number);
            case "hebrew1" -> ruled("%hebrew", number).replaceAll("\\p{Po}", "");
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> spoken(RuleBasedNumberFormat.ORDINAL, "", number, language);
            case "cardinalText" -> spoken(RuleBasedNumberFormat.SPELLOUT, "cardinal", number, language);
            case "ordinalText" -> spoken(RuleBasedNumberFormat.SPELLOUT, "ordinal", number, language);
            default -> listed(format, number);
        };
    }

    private static String listed(String format, int number) {
        var padded = PADDED.matcher(format);
        if (padded.matches()) {
            return padded(padded.group(1), number);
        }
        if (ALPHABETS.containsKey(format)) {
            return letters(ALPHABETS.getOrDefault(format, ""), number);
        }
        if (REPEATED.containsKey(format)) {
            return repeated(REPEATED.getOrDefault(format, ""), number);
        }
        if (DIGITS.containsKey(format)) {
            return digits(DIGITS.getOrDefault(format, ""), number);
        }
        return COUNTED.containsKey(format)
                ? words(COUNTED.getOrDefault(format, ""), number)
                : sign(SIGNS.getOrDefault(format, ""), number);
    }

    /** The format that an element names; one of an author's own is named by how it begins, as in {@code 001, 002, ...} */
    static String named(XMLStreamReader numFmt) {
        var name = SafeXml.attribute(numFmt, "val");
        return name.equals("custom")
                ? "custom-" + SafeXml.attribute(numFmt, "format").strip().replaceFirst("[\\s,].*", "")
                : name;
    }

    private static Map<String, String> of(String kind) {
        return KNOWN.table(kind).collect(Collectors.toUnmodifiableMap(DataFile.Entry::key, DataFile.Entry::word));
    }

    private static String padded(String first, int number) {
        var digits = "" + number;
        return "0".repeat(Math.max(0, first.length() - digits.length())) + digits;
    }

    /** Beyond the last letter, it is repeated before the others. */
    private static String repeated(String alphabet, int number) {
        int last = alphabet.length();
        return alphabet.substring(last - 1).repeat((number - 1) / last) + alphabet.charAt((number - 1) % last);
    }

    /** After the last letter come the same letters twice, and so on. */
    private static String letters(String alphabet, int number) {
        int at = (number - 1) % alphabet.length();
        return alphabet.substring(at, at + 1).repeat((number - 1) / alphabet.length() + 1);
    }

    private static String ruled(String rules, int number) {
        return new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM).format(number, rules);
    }

    private static String digits(String ten, int number) {
        var digits = new StringBuilder();
        ("" + number).chars().forEach(digit -> digits.append(ten.charAt(digit - '0')));
        return digits.toString();
    }

    private static String sign(String signs, int number) {
        return number <= signs.length() ? signs.substring(number - 1, number) : "" + number;
    }

    private static String words(String way, int number) {
        int end = way.indexOf(' ');
        var locale = ULocale.forLanguageTag(way.substring(0, end));
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number, way.substring(end + 1));
    }

    /** Of the several ways that a language has, the one that serves for counting. */
    private static String spoken(int kind, String sort, int number, Language language) {
        var locale = ULocale.forLanguageTag(language.tag());
        var rules = new RuleBasedNumberFormat(locale, kind);
        for (var name : rules.getRuleSetNames()) {
            if (!sort.isEmpty() && name.startsWith("%spellout-" + sort)) {
                var words = rules.format(number, name);
                return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            }
        }
        return rules.format(number);
    }
}
