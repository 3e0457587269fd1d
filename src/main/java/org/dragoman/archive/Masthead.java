package org.dragoman.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.edition.Edition;
import org.dragoman.edition.Imprints;
import org.dragoman.format.Imprint;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.signature.KeptKey;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.trust.EditionKey;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of every page of an edition, for people and for machines.
 *
 * @param description the first words of the text, for those who link to it
 * @param canonical the absolute address of this view
 * @param alternates where the same stands in each language, and for readers of none of them
 * @param newer the edition that has taken this one's place, if there is one
 * @param doubted the key that signed the edition, where it may have been in other hands by then
 */
record Masthead(
        Imprint imprint,
        Title title,
        String description,
        String canonical,
        List<Alternate> alternates,
        @Nullable Successor newer,
        @Nullable KeptKey doubted) {
    private static final int LONGEST_DESCRIPTION = 200;

    /**
     * An edition that has taken the place of another.
     *
     * @param changes the path of the page that tells what it says and the other does not
     */
    record Successor(int number, String path, String changes) {}

    /** @param language a tag, or {@code x-default} */
    record Alternate(String language, String address) {}

    /** Of a page on which languages stand side by side; one alone is the same as its own page. */
    static Masthead of(Edition edition, List<AlignedLine> lines, List<Language> columns, Imprints imprints) {
        return of(edition, lines, columns.get(0), columns.size() == 1 ? "/" + columns.get(0) : "", "", imprints);
    }

    /** Of a page in one language, of the whole text. */
    static Masthead of(Edition edition, List<AlignedLine> lines, Language language, Imprints imprints) {
        return of(edition, lines, List.of(language), imprints);
    }

    /** Of a page in one language, of a sentence. */
    static Masthead of(Edition edition, List<AlignedLine> lines, Language language, int sentence, Imprints imprints) {
        return of(edition, lines, language, "/" + language, "/" + sentence, imprints);
    }

    private static Masthead of(
            Edition edition, List<AlignedLine> lines, Language language, String view, String part, Imprints imprints) {
        var imprint = imprints.of(edition, lines);
        return new Masthead(
                imprint,
                Title.of(lines.get(0).wordings(), language),
                description(lines, language),
                imprint.address() + view + part,
                alternates(imprint, part),
                newer(edition),
                EditionKey.doubted(edition).orElse(null));
    }

    private static List<Alternate> alternates(Imprint imprint, String part) {
        var address = imprint.address();
        var usual = part.isEmpty() ? address.toString() : address + "/" + imprint.source() + part;
        var each = imprint.languages().stream().map(l -> new Alternate(l.tag(), address + "/" + l + part));
        return Stream.concat(each, Stream.of(new Alternate("x-default", usual))).toList();
    }

    /** The path of the edition in a language. */
    public String in(Language language) {
        return path() + "/" + language;
    }

    public String path() {
        return imprint.address().getPath();
    }

    /** As Open Graph names a language and a country. */
    public String openGraphLocale() {
        return switch (title.language()) {
            case EN -> "en_GB";
            case FR -> "fr_FR";
            case AR -> "ar_AR";
            case FA -> "fa_IR";
        };
    }

    private static String description(List<AlignedLine> lines, Language language) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.kind() == ParagraphKind.PARAGRAPH)
                .flatMap(line -> Optional.ofNullable(line.wordings().get(language)).stream())
                .map(wording -> shortened(wording.plain()))
                .findFirst()
                .orElse("");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return text.substring(0, end > 0 ? end : LONGEST_DESCRIPTION) + "…";
    }

    private static @Nullable Successor newer(Edition edition) {
        return Edition.newestReleasedOf(edition.statement())
                .filter(newest -> newest.number() > edition.number())
                .map(newest -> new Successor(
                        newest.number(), newest.path(), newest.path() + "/changes?from=" + edition.number()))
                .orElse(null);
    }
}
