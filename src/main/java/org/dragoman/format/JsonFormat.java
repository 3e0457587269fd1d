package org.dragoman.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.statement.Enclosure;

/** The whole edition for machines, aligned by segment: {@code edition.json}. */
@Priority(40)
@ApplicationScoped
public class JsonFormat implements Format {
    public static final String NAME = "edition.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        var edition = new LinkedHashMap<String, Object>();
        edition.put("organisation", imprint.brand().name());
        if (!imprint.brand().names().isEmpty()) {
            edition.put("organisationIn", byTag(imprint.brand().names()));
        }
        if (!imprint.brand().imprints().isEmpty()) {
            edition.put("imprint", byTag(imprint.brand().imprints()));
        }
        edition.put("statement", imprint.slug());
        edition.put("number", imprint.number());
        edition.put("dated", imprint.dated().toString());
        edition.put("releasedAt", imprint.releasedAt().toString());
        edition.put("address", imprint.address().toString());
        edition.put("sourceLanguage", imprint.source().tag());
        edition.put("languages", imprint.languages().stream().map(Language::tag).toList());
        if (imprint.attribution().licence() != null) {
            edition.put("licence", ProvenanceJson.of(imprint.attribution().licence()));
        }
        if (imprint.correction() != null) {
            edition.put("corrects", imprint.correction().json(imprint.languages()));
        }
        edition.put("provenance", ProvenanceJson.of(imprint));
        edition.put(
                "segments", lines.stream().map(line -> segment(imprint, line)).toList());
        return Stream.of(PrintedFile.ofText(NAME, "application/json", text(edition)));
    }

    private static Map<String, Object> segment(Imprint imprint, AlignedLine line) {
        var texts = new LinkedHashMap<String, Object>();
        imprint.languages().forEach(language -> texts.put(language.tag(), wording(line, language)));
        var segment = new LinkedHashMap<String, Object>();
        segment.put("id", "s" + line.number());
        segment.put("kind", line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        segment.put("level", line.level());
        segment.put("opensParagraph", line.opensParagraph());
        segment.put("before", line.layout().before());
        // An array, since a list forgets that its elements tell what they are.
        segment.put("within", line.layout().enclosures().toArray(Enclosure[]::new));
        segment.put("note", line.layout().note());
        segment.put("leftOut", line.layout().leftOut());
        segment.put("texts", texts);
        return segment;
    }

    private static Map<String, Object> wording(AlignedLine line, Language language) {
        var wording = Objects.requireNonNull(line.wordings().get(language));
        var texts = new LinkedHashMap<String, Object>();
        texts.put("text", wording.plain());
        texts.put("html", wording.markup());
        if (wording.provenance() != null) {
            texts.put("provenance", ProvenanceJson.of(wording.provenance()));
        }
        return texts;
    }

    private static Map<String, String> byTag(Map<Language, String> texts) {
        var byTag = new TreeMap<String, String>();
        texts.forEach((language, text) -> byTag.put(language.tag(), text));
        return byTag;
    }

    /** Indented, so that people can read it as well. */
    public static String text(Map<String, Object> value) {
        try {
            return JSON.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings and numbers can be written", e);
        }
    }
}
