package org.dragoman.okapi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.language.Language;
import org.dragoman.memory.Tmx;
import org.dragoman.memory.TmxRemarks;
import org.dragoman.memory.TranslationUnit;
import org.dragoman.memory.UnitProvenance;
import org.jspecify.annotations.Nullable;

/** A unit of a TMX file while it is read. */
final class TmxUnit {

    /** Attributes that are said in other ways. */
    private static final Set<String> TAKEN = Set.of("creationdate", "creationid", "srclang");

    private record Said(Language language, TmxVariant variant) {
        TmxSegment segment() {
            return variant.segment();
        }
    }

    private final List<Said> variants = new ArrayList<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<TmxRemarks.Property> properties = new ArrayList<>();
    private final @Nullable Instant at;
    private final @Nullable String by;
    private @Nullable String origin;
    private @Nullable String previous;
    private @Nullable String next;

    /** @param xml at the beginning of the unit */
    TmxUnit(XMLStreamReader xml) {
        at = TmxVariant.made(xml);
        by = TmxVariant.maker(xml);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributePrefix(i).isEmpty() && !TAKEN.contains(xml.getAttributeLocalName(i))) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
    }

    /** Takes what a property says, as Dragoman, memoQ or OmegaT call it. */
    void tell(String property, String value) {
        switch (property) {
            case "x-origin", "file" -> origin = TmxVariant.present(value);
            case "x-context-pre", "prev" -> previous = TmxVariant.present(value);
            case "x-context-post", "next" -> next = TmxVariant.present(value);
            default -> properties.add(new TmxRemarks.Property(property, value));
        }
    }

    void note(String note) {
        notes.add(note);
    }

    void say(Language language, TmxVariant variant) {
        variants.add(new Said(language, variant));
    }

    /** @param declared the language that the file calls its source; the first one counts where no text is in it */
    void give(Optional<Language> declared, Tmx.Taker taker) {
        var source = variants.stream()
                .filter(v -> declared.filter(d -> d == v.language).isPresent())
                .findFirst()
                .or(() -> variants.stream().findFirst());
        var numbers = TmxSegment.apart(variants.stream().map(Said::segment).toList());
        source.ifPresent(from -> variants.stream()
                .filter(to -> to.language != from.language)
                .map(to -> unit(from, to, numbers))
                .forEach(taker::take));
    }

    private TranslationUnit unit(Said from, Said to, Map<String, Integer> numbers) {
        var making = new UnitProvenance(
                at == null ? to.variant.at() : at, by == null ? to.variant.by() : by, origin, previous, next);
        return new TranslationUnit(
                from.language,
                to.language,
                from.segment().text(numbers),
                to.segment().text(numbers),
                making,
                new TmxRemarks(
                        attributes,
                        notes,
                        properties,
                        from.segment().codes(numbers),
                        to.segment().codes(numbers),
                        from.segment().typed(),
                        to.segment().typed()));
    }
}
