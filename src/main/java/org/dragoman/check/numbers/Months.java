package org.dragoman.check.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.jspecify.annotations.Nullable;

/** The names of the months in all languages and three calendars, Levantine and Maghrebi ones among them. */
final class Months {
    /** A month's name in a prose. */
    record Mention(int from, int to, Month month) {}

    /** A month of a calendar, January being 1. */
    record Month(Era era, int number) {}

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\u200C‘’ʻ`-]*\\.?");
    private static final Set<String> ALSO_VERBS = Set.of("may", "march", "mar");
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
        var names = new HashMap<String, Month>();
        for (var list : List.of(
                "january february march april may june july august september october november december",
                "jan feb mar apr - jun jul aug sept oct nov dec",
                "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
                "janv févr - avr - - juil - - - - déc",
                "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
                "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
                "جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -",
                "- - - إبريل - يونيه يوليه غشت شتنبر - نونبر دجنبر",
                "ژانویه فوریه - آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
                "جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر")) {
            put(names, Era.GREGORIAN, list);
        }
        for (var list : List.of(
                "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
                "- - - - امرداد - - - - - - اسفندماه",
                "farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand",
                "- - khordâd - mordâd chahrivar - âbân âzar dei - esfand")) {
            put(names, Era.PERSIAN, list);
        }
        for (var list : List.of(
                "محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة",
                "- - ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی - - - - ذیقعده ذیحجه",
                "- - - ربيع_الثاني - جمادى_الثانية - - - - ذي_القعدة ذي_الحجة",
                "muharram safar rabi_i rabi_ii jumada_i jumada_ii rajab shaban ramadan shawwal dhulqidah dhulhijjah",
                "mouharram - - - - - radjab chaabane - chawwal - -")) {
            put(names, Era.ISLAMIC, list);
        }
        return Map.copyOf(names);
    }

    private static void put(Map<String, Month> names, Era era, String list) {
        var months = Arrays.asList(list.split(" "));
        for (var i = 0; i < months.size(); i++) {
            if (!months.get(i).equals("-")) {
                names.putIfAbsent(key(months.get(i).replace('_', ' ')), new Month(era, i + 1));
            }
        }
    }
}
