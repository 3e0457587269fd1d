package org.dragoman.okapi;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dragoman.bound.Watched;
import org.dragoman.docx.SafeXml;
import org.dragoman.language.Language;
import org.dragoman.memory.Tmx;
import org.dragoman.memory.TranslationUnit;

/**
 * TMX without Okapi, whose filter holds the whole file and whose writer makes a {@code bpt} without {@code ept} of a code
 * that has no partner in its segment.
 */
@ApplicationScoped
class StreamedTmx implements Tmx {

    @Override
    public void read(InputStream content, Taker taker) {
        try {
            new TmxReader(SafeXml.factory().createXMLStreamReader(Watched.input(content)), taker).read();
        } catch (XMLStreamException e) {
            throw new Unreadable(e);
        }
    }

    @Override
    public void write(Language from, Language to, Stream<TranslationUnit> units, OutputStream file) {
        try {
            var writer = TmxWriter.to(file, from);
            for (Iterator<TranslationUnit> all = units.iterator(); all.hasNext(); ) {
                writer.unit(all.next());
            }
            writer.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the memory cannot be written from " + from + " to " + to, e);
        }
    }
}
