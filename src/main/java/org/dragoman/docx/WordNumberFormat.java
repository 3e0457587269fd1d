package org.dragoman.docx;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.language.Language;

/** Numbers as the lists of WordprocessingML show them (ST_NumberFormat; ECMA-376-1, 17.18.59). */
public final class WordNumberFormat {
    private static final Set<String> NOTHING = Set.of("bullet", "none");

    /** Of the formats that go through an alphabet, its letters. */
    private static final Map<String, String> ALPHABETS = Map.ofEntries(
            Map.entry("lowerLetter", "abcdefghijklmnopqrstuvwxyz"),
            Map.entry("upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            Map.entry("russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя"),
            Map.entry("russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"),
            Map.entry("arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
            Map.entry("arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
            Map.entry("hindiVowels", "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह"),
            Map.entry("hindiConsonants", "अआइईउऊऋऌऍऎएऐऑऒओऔ"),
            Map.entry("thaiLetters", "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"),
            Map.entry("aiueo", "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"),
            Map.entry("aiueoFullWidth", "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"),
            Map.entry("iroha", "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳｲﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼｴﾋﾓｾｽﾝ"),
            Map.entry("irohaFullWidth", "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"),
            Map.entry("ganada", "가나다라마바사아자차카타파하"),
            Map.entry("chosung", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
            Map.entry("chicago", "*†‡§"),
            Map.entry("custom-α", "αβγδεζηθικλμνξοπρστυφχψω"),
            Map.entry("custom-Α", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"));

    /** Of the formats that have a sign for each of the first numbers, these signs. */
    private static final Map<String, String> SIGNS = Map.of(
            "decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
            "decimalEnclosedCircleChinese", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
            "decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
            "decimalEnclosedFullstop", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
            "ideographEnclosedCircle", "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
            "ideographTraditional", "甲乙丙丁戊己庚辛壬癸",
            "ideographZodiac", "子丑寅卯辰巳午未申酉戌亥");

    /** Of the formats that have digits of their own, these. */
    private static final Map<String, String> DIGITS = Map.of(
            "hindiNumbers", "०१२३४५६७८९",
            "thaiNumbers", "๐๑๒๓๔๕๖๗๘๙",
            "decimalFullWidth", "０１２３４５６７８９",
            "decimalFullWidth2", "０１２３４５６７８９",
            "ideographDigital", "〇一二三四五六七八九",
            "taiwaneseDigital", "○一二三四五六七八九",
            "koreanDigital", "영일이삼사오육칠팔구",
            "koreanDigital2", "零一二三四五六七八九");

    /** Of the formats whose numbers are words of one language, whatever that of the text, this language and its way. */
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("hindiCounting", "hi %spellout-cardinal"),
            Map.entry("thaiCounting", "th %spellout-cardinal"),
            Map.entry("vietnameseCounting", "vi %spellout-cardinal"),
            Map.entry("chineseCounting", "zh %spellout-cardinal"),
            Map.entry("chineseCountingThousand", "zh %spellout-cardinal"),
            Map.entry("taiwaneseCounting", "zh-Hant %spellout-cardinal"),
            Map.entry("taiwaneseCountingThousand", "zh-Hant %spellout-cardinal"),
            Map.entry("japaneseCounting", "ja %spellout-cardinal"),
            Map.entry("chineseLegalSimplified", "zh %spellout-cardinal-financial"),
            Map.entry("ideographLegalTraditional", "zh-Hant %spellout-cardinal-financial"),
            Map.entry("japaneseLegal", "ja %spellout-cardinal-financial"));

    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";

    /** How a format of an author's own begins: the first number, perhaps with noughts before it (MS-DOCX, 2.5.1.1). */
    private static final Pattern PADDED = Pattern.compile("custom-(0*1)");

    private WordNumberFormat() {}

    public static String of(String format, int number, Language language) {
        return number < 1 ? (NOTHING.contains(format) ? "" : "" + number) : counted(format, number, language);
    }

    private static String counted(String format, int number, Language language) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "decimalZero" -> padded("01", number);
            case "lowerRoman" -> ruled("%roman-lower", number);
            case "upperRoman" -> ruled("%roman-upper", number);
            case "hebrew1" -> ruled("%hebrew", number).replaceAll("[׳״]", "");
            case "hebrew2" -> alphabetic(number);
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

    private static String padded(String first, int number) {
        var digits = "" + number;
        return "0".repeat(Math.max(0, first.length() - digits.length())) + digits;
    }

    /** Beyond the last letter, it is repeated before the others. */
    private static String alphabetic(int number) {
        int last = HEBREW.length();
        return HEBREW.substring(last - 1).repeat((number - 1) / last) + HEBREW.charAt((number - 1) % last);
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
