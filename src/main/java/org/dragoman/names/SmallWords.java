package org.dragoman.names;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;

/** Words that a capital makes no name of: those of grammar, the days and months, the languages. */
final class SmallWords {
    private static final Map<Language, Set<String>> WORDS = Map.of(
            Language.EN,
            words(
                    Language.EN,
                    "a an the this that these those he she it we you they i me him her us them his its our your their my"
                            + " and or but nor so yet for in on at by to from with without of off over under into onto"
                            + " upon about above after again against all also although always am among any are as be"
                            + " because been before being below between both can could did do does during each either"
                            + " every few finally first further had has have here how however if instead is just last"
                            + " later let many may meanwhile more moreover most much must neither never no not nothing"
                            + " now once one only other others otherwise per perhaps second several shall should since"
                            + " some such then there therefore third though three through thus today together tomorrow"
                            + " tonight too two until very was were what when where whether which while who whom whose"
                            + " why will would yes yesterday according despite except even ever whoever yet mr mrs ms dr"),
            Language.FR,
            words(
                    Language.FR,
                    "un une le la les l de du des d ce cet cette ces il elle on nous vous ils elles je tu me te se moi"
                            + " toi lui leur leurs notre nos votre vos mon ma mes ton ta tes son sa ses et ou mais ni"
                            + " car donc or dans en sur sous par pour avec sans chez vers entre depuis pendant avant"
                            + " après contre malgré selon ainsi alors aucun aucune aussi autre autres beaucoup bien"
                            + " certains certaines chaque ceux celle celles celui cependant c’est comme comment demain"
                            + " déjà depuis deux enfin encore est sont était étaient fut furent hier ici jamais là"
                            + " lorsque lors même moins ne non oui où parce parmi pas personne peu plus plusieurs"
                            + " pourquoi pourtant premier première presque puis quand que quel quelle quelles quels qui"
                            + " quoi rien sauf si seul seule seulement tandis tant tous tout toute toutes très trois"
                            + " trop voici voilà y à au aux a ont été être avoir m mme mlle dr"));

    private SmallWords() {}

    static boolean has(String word, Language language) {
        return WORDS.getOrDefault(language, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(Language language, String grammar) {
        var locale = ULocale.forLanguageTag(language.tag());
        var symbols = new DateFormatSymbols(locale);
        var languages = Arrays.stream(ULocale.getISOLanguages()).map(l -> ULocale.getDisplayLanguage(l, locale));
        var calendar = Stream.of(symbols.getWeekdays(), symbols.getMonths()).flatMap(Arrays::stream);
        return Stream.of(Arrays.stream(grammar.split(" ")), languages, calendar)
                .flatMap(s -> s)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
