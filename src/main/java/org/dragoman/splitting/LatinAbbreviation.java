package org.dragoman.splitting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/** English and French: what follows an abbreviation tells whether it was the last word. */
final class LatinAbbreviation implements Continuation {
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Ll}+-)?(?:\\p{L}{1,2}\\.-?)+\\p{L}{1,2}");
    private static final Pattern INITIAL =
            Pattern.compile("(?:\\p{Lu}\\.?[-‑])?\\p{Lu}\\p{Ll}?|\\p{Lu}\\p{Ll}+[-‑]\\p{Lu}");
    /** The first of "P. N. Singh", though a page is a P. too. */
    private static final Pattern SINGLE_INITIAL = Pattern.compile("\\p{Lu}\\.");

    /** "l’annexe B" */
    private static final Pattern ELISION = Pattern.compile("^\\p{L}{1,2}[’']");

    private static final Pattern NAME = Pattern.compile("^[‘’'ʿʻʼ]?(?:\\p{Ll}{1,3}-)?\\p{Lu}\\p{L}+");
    private static final Set<String> STREETS = DataFile.of("name-signs").set("street");

    /** "Khalid b. al-Walid": the son, or the daughter, of a name. */
    private static final Set<String> PATRONYMICS = DataFile.of("name-signs").set("patronymic");

    private static final Pattern NAME_WITH_ARTICLE = Pattern.compile("(?:L[ea]s?|D[ue]s?)\\s\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern HOUR_ONLY =
            Pattern.compile("(?:" + DataFile.of("dated-sentences").alternation("before-hour")
                    + "\\s(?:\\p{L}+\\s){0,3})?\\p{N}[\\p{N}:.h]*[\\s\\h]?\\p{L}\\.?\\p{L}");
    private static final Pattern DOTTED_ZONE =
            Pattern.compile(DataFile.of("dated-sentences").alternation("zone") + "\\.");
    private static final Pattern PLACE_TIME =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)?\\stime\\b.*", Pattern.DOTALL);

    /** French: "Est-ce que", "A-t-on", "Commandez-le". */
    private static final Pattern INVERSION = Pattern.compile(
            "\\p{Lu}\\p{L}*-(?:t-)?" + DataFile.of("verb-openers").alternation("pronoun"));

    /** French: "Demandons à", "Appelez-le". */
    private static final Pattern IMPERATIVE = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}" + DataFile.of("verb-openers").alternation("imperative") + "[\\s-]\\p{Ll}");

    /** English: "Don't", "Wasn't". */
    private static final Pattern NEGATION =
            Pattern.compile(DataFile.of("verb-openers").alternation("negated") + "n[’']t\\b");

    private static final Pattern BOOK = Pattern.compile("\\p{Lu}\\p{Ll}{0,4}[^\\P{Ll}aeiouy]");
    private static final Pattern VERSE = Pattern.compile("\\p{N}{1,3}:\\p{N}{1,3}\\b(?![\\s\\h]?[ap]\\.?m\\b)");

    private static final Set<String> LIMITS = DataFile.of("units").set("limit");

    /** "exit 12 A", "chambre 5 B": the letter belongs to the number. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|[\\s\\h])\\p{Ll}{3,}[\\s\\h]\\p{N}{1,3}[\\s\\h]\\p{Lu}$");
    /** The next sentence begins with a person: "Mr. A. Mrs. B left", "Mme A. M. B. part". */
    private static final Pattern TITLED = Pattern.compile(
            DataFile.of("sentence-starts").alternation("person")
                    + "\\.?[\\s\\h]\\p{Lu}.*|MM?\\.[\\s\\h]\\p{Lu}\\.[\\s\\h]\\p{Ll}.*",
            Pattern.DOTALL);

    /** "col. K. A. Roy" is no column. */
    private static final Pattern INITIAL_AND_NAME = Pattern.compile("\\p{Lu}\\.[\\s\\h]\\p{Lu}\\p{Ll}+");

    private static final Set<String> ROMAN = Set.of("I", "V", "X", "L", "C");

    private static final Pattern NUMBER_NEXT = Pattern.compile("\\.[\\s\\h]\\p{N}");

    private static final int REACH = 40;

    private static final Pattern DIARY =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+[.,]{1,2}[\\s\\h])?\\p{N}{1,2}[\\s\\h]\\p{Lu}\\p{Ll}+");

    private static final Pattern DATED = Pattern.compile(
            DataFile.of("dated-sentences").alternation("before-year", "before-hour", "before-day") + "|\\p{N}.*");

    private static final int WORDS_OF_A_DATE = 4;
    private static final Pattern SMALLER_UNIT = Pattern.compile("\\p{N}{1,2}(?:[.,]\\p{N}+)?[\\s\\h]"
            + DataFile.of("units").alternation("smaller") + "\\b|[NSEW](?:\\.?[NSEW])?\\.?[\\s\\h]of\\b");

    private final WordList words;

    LatinAbbreviation(WordList words) {
        this.words = words;
    }

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        if (candidate.closesBracket()) {
            return isBracketedTitle(candidate);
        }
        if (LatinEra.endsAt(candidate)) {
            return LatinEra.isAdverbialOnly(candidate);
        }
        var word = candidate.word();
        var abbreviation = word + candidate.line().charAt(candidate.mark());
        if (candidate.hasNumberAfterMark()) {
            return candidate.isInSymbol()
                    || words.has(WordClass.REFERENCE, abbreviation)
                    || words.has(WordClass.DATE, abbreviation);
        }
        if (words.has(WordClass.TIME, abbreviation) && isTime(candidate, word)) {
            return goesOnAfterTime(candidate);
        }
        if (words.has(WordClass.DATE, abbreviation)) {
            return !starts(candidate) && isPartOfDate(candidate);
        }
        if (LIMITS.contains(word) && boundsNumber(candidate)) {
            return true;
        }
        if (words.has(WordClass.LAST, abbreviation)
                || words.has(WordClass.LAST, candidate.wordBefore() + " " + abbreviation)) {
            return opensBracketedAside(candidate)
                    || isSmallerUnitNext(candidate)
                    || (word.equals("h")
                            && DOTTED_ZONE.matcher(candidate.rest()).lookingAt());
        }
        if (isOfName(abbreviation)) {
            return !starts(candidate);
        }
        return candidate.isFullStop() && goesOnAfterLetters(candidate, word);
    }

    /** The list has "civ."; at the beginning of a citation, it is "Civ. 2e". */
    private boolean isOfName(String abbreviation) {
        return words.has(WordClass.NAME, abbreviation)
                || (abbreviation.length() > 2
                        && words.has(
                                WordClass.NAME,
                                Character.toLowerCase(abbreviation.charAt(0)) + abbreviation.substring(1)));
    }

    private boolean goesOnAfterLetters(SentenceEndCandidate candidate, String word) {
        if (isInitial(word)) {
            return isPartOfName(candidate, word);
        }
        if (isBook(candidate, word)) {
            return true;
        }
        if (isPatronymic(candidate, word) || Truncation.is(word)) {
            return !starts(candidate);
        }
        return DOTTED.matcher(word).matches()
                && !starts(candidate)
                && !IMPERATIVE.matcher(candidate.rest()).lookingAt();
    }

    private static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches() && !isShortWord(word);
    }

    /** "No", "Oh", "It": a capital and a small letter are a word, except for the initials of names ("Ph. Haddad"). */
    private static boolean isShortWord(String word) {
        return word.length() == 2 && !word.equals("Ph") && !word.equals("Ch") && !word.equals("Th");
    }

    private boolean isPartOfName(SentenceEndCandidate candidate, String letter) {
        var before = candidate.wordBefore();
        var noun = ELISION.matcher(before).replaceFirst("");
        if (!SINGLE_INITIAL.matcher(before).matches()
                && (words.has(WordClass.LABEL, noun) || counts(candidate, noun, letter))) {
            return false;
        }
        if (letter.equals("I") && !before.isEmpty() && Character.isLowerCase(before.codePointAt(0))) {
            return false;
        }
        if (candidate.isBeforeHeading()
                || NUMBERED.matcher(tail(candidate)).find()
                || isBeforePerson(candidate, before)) {
            return false;
        }
        return !starts(candidate) || NAME_WITH_ARTICLE.matcher(candidate.rest()).matches();
    }

    private boolean isBeforePerson(SentenceEndCandidate candidate, String before) {
        return (words.has(WordClass.TITLE, before) || words.has(WordClass.TITLE, before + "."))
                && TITLED.matcher(candidate.rest()).matches();
    }

    private static String tail(SentenceEndCandidate candidate) {
        return candidate.between(Math.max(candidate.start(), candidate.mark() - REACH), candidate.mark());
    }

    /** "(Mrs.) H. Rostami": a title in brackets of its own. */
    private boolean isBracketedTitle(SentenceEndCandidate candidate) {
        var word = candidate.word();
        var open = candidate.mark() - word.length() - 1;
        return open >= 0
                && candidate.line().charAt(open) == '('
                && words.has(WordClass.TITLE, word + candidate.line().charAt(candidate.mark()));
    }

    /** "Qur. 2:255", "Matt. 5:3": the name of a book, cut short after a consonant, before a chapter and a verse. */
    private static boolean isBook(SentenceEndCandidate candidate, String word) {
        return BOOK.matcher(word).matches() && VERSE.matcher(candidate.rest()).lookingAt();
    }

    private boolean isPatronymic(SentenceEndCandidate candidate, String word) {
        if (!PATRONYMICS.contains(word)) {
            return false;
        }
        var before = candidate.wordBefore();
        return !before.isEmpty() && NAME.matcher(before).find() && !words.has(WordClass.LABEL, before);
    }

    /** "5 p.m.", "five p.m.", "5 P.M.", but not "P.M. Hart". */
    private static boolean isTime(SentenceEndCandidate candidate, String word) {
        var before = candidate.wordBefore();
        return Character.isLowerCase(word.charAt(0)) || startsWithDigit(before);
    }

    private boolean goesOnAfterTime(SentenceEndCandidate candidate) {
        return words.has(WordClass.ZONE, candidate.next())
                || DOTTED_ZONE.matcher(candidate.rest()).lookingAt()
                || PLACE_TIME.matcher(candidate.rest()).matches()
                || HOUR_ONLY.matcher(candidate.soFar()).matches();
    }

    /** "In Sept. Karim left", "Mon., Sept. 5"; but "it fell in Sept. Karim left". */
    private boolean isPartOfDate(SentenceEndCandidate candidate) {
        var next = candidate.next();
        return (isDateOnly(candidate) && !isDiary(candidate))
                || candidate.isFollowedByBracket()
                || isReference(candidate, next)
                || words.has(WordClass.ZONE, next)
                || words.has(WordClass.DATE, next + ".");
    }

    /** "In Sept.", "Late Mon.", "Mon., Sept. 5", but not "It was a Fri." */
    private boolean isDateOnly(SentenceEndCandidate candidate) {
        var sentence = candidate.wordsSoFar();
        return sentence.size() <= WORDS_OF_A_DATE
                && (sentence.size() == 1
                        || DATED.matcher(sentence.get(0)).matches()
                        || words.has(WordClass.DATE, sentence.get(0).replace(",", "")));
    }

    /** "Sun., 4 Jan.": the day, before what is told of it. */
    private static boolean isDiary(SentenceEndCandidate candidate) {
        return candidate.beginsLine() && DIARY.matcher(candidate.soFar()).matches();
    }

    /** "3 ft. 6 in.", "2 hrs. 30 min.", "40 mi. W. of the town". */
    private static boolean isSmallerUnitNext(SentenceEndCandidate candidate) {
        return startsWithDigit(candidate.wordBefore())
                && SMALLER_UNIT.matcher(candidate.rest()).lookingAt();
    }

    /** "max. 34 °C", but not "after 5 min. 34 people left". */
    private static boolean boundsNumber(SentenceEndCandidate candidate) {
        return startsWithDigit(candidate.next()) && !startsWithDigit(candidate.wordBefore());
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private boolean opensBracketedAside(SentenceEndCandidate candidate) {
        return candidate.isFollowedByBracket() && !starts(candidate);
    }

    private boolean starts(SentenceEndCandidate candidate) {
        var next = candidate.next();
        var isInitial = next.length() == 1 && candidate.rest().startsWith(".", 1);
        if (candidate.isBeforeHeading() || NextSpeaker.follows(candidate) || NextPerson.follows(candidate)) {
            return true;
        }
        return !isInitial
                && !isReference(candidate, next)
                && (words.has(WordClass.STARTER, next)
                        || INVERSION.matcher(next).matches()
                        || NEGATION.matcher(candidate.rest()).lookingAt());
    }

    /** What letters count, "App. B.", but not "Tr. M. Hale", which names a translator. */
    private boolean counts(SentenceEndCandidate candidate, String abbreviation, String letter) {
        return words.has(WordClass.REFERENCE, abbreviation)
                && !STREETS.contains(abbreviation)
                && !INITIAL_AND_NAME.matcher(candidate.rest()).lookingAt()
                && (ROMAN.contains(letter) || !words.has(WordClass.CONNECTOR, abbreviation.toLowerCase(Locale.ROOT)));
    }

    /** "Dec. No. 12": the number of something, and no refusal. */
    private boolean isReference(SentenceEndCandidate candidate, String next) {
        return words.has(WordClass.REFERENCE, next + ".")
                && NUMBER_NEXT
                        .matcher(candidate.rest())
                        .region(next.length(), candidate.rest().length())
                        .lookingAt();
    }
}
