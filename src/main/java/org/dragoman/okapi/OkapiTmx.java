package org.dragoman.okapi;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.XMLWriter;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.dragoman.language.Language;
import org.dragoman.memory.Tmx;
import org.dragoman.memory.TranslationUnit;
import org.dragoman.statement.UnreadableDocument;

/** TMX by Okapi's filter and writer: a new one for every file, since they keep state. */
@ApplicationScoped
class OkapiTmx implements Tmx {

    @Override
    public List<TranslationUnit> read(byte[] content) {
        try {
            var units = new ArrayList<TranslationUnit>();
            TmxSources.of(content).forEach((source, tmx) -> read(tmx, source, units));
            return units;
        } catch (XMLStreamException | UnreadableDocument e) {
            throw new Unreadable(e);
        }
    }

    private static void read(String tmx, Language source, List<TranslationUnit> units) {
        var filter = new TmxFilter();
        filter.getParameters().setProcessAllTargets(true);
        var other = source == Language.EN ? Language.FR : Language.EN;
        try (var document = new RawDocument(tmx, locale(source), locale(other))) {
            FilterRun.over(document, filter, event -> collect(event, source, units));
        }
    }

    private static void collect(Event event, Language language, List<TranslationUnit> units) {
        if (!event.isTextUnit()) {
            return;
        }
        ITextUnit unit = event.getTextUnit();
        var source = TmxText.read(unit.getSource().getUnSegmentedContentCopy());
        for (var locale : unit.getTargetLocales()) {
            var target = TmxText.read(unit.getTarget(locale).getUnSegmentedContentCopy());
            Language.ofTag(locale.toBCP47())
                    .ifPresent(to -> units.add(new TranslationUnit(language, to, source, target)));
        }
    }

    @Override
    public byte[] write(List<TranslationUnit> units) {
        if (units.isEmpty()) {
            return new byte[0];
        }
        var xml = new StringWriter();
        var writer = new TMXWriter(new XMLWriter(xml));
        var first = units.get(0);
        writer.writeStartDocument(
                locale(first.sourceLanguage()),
                locale(first.targetLanguage()),
                "Dragoman",
                "1",
                "sentence",
                "Dragoman",
                "unknown");
        units.forEach(u -> writer.writeTU(TmxText.write(u.source()), TmxText.write(u.target()), null, Map.of()));
        writer.writeEndDocument();
        writer.close();
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static LocaleId locale(Language language) {
        return LocaleId.fromString(language.tag());
    }
}
