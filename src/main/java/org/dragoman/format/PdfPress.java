package org.dragoman.format;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sets formatting objects (XSL 1.1) as PDF/UA-1 with the fonts of this room. The same give the same bytes. Thread-safe. */
@Singleton
class PdfPress {
    private static final Logger LOG = Logger.getLogger(PdfPress.class);

    /** What the names of fonts are relative to. */
    private static final URI BASE = URI.create("fonts:/");

    private final PdfTypefaces typefaces =
            new PdfTypefaces(ResourceResolverFactory.createInternalResourceResolver(BASE, new Fonts()));
    private @Nullable FopFactory factory;

    private FopFactory factory() {
        if (factory == null) {
            factory = made();
        }
        return factory;
    }

    private static FopFactory made() {
        try (var configuration = resource("fop.xconf")) {
            return new FopFactoryBuilder(BASE, new Fonts())
                    .setConfiguration(new DefaultConfigurationBuilder().build(configuration))
                    .build();
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException("the configuration is ours", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream(name), name);
    }

    /** Fonts lie beside this class, and nothing else is ever asked for. */
    private static final class Fonts implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) {
            return new Resource(resource(uri.getPath().replaceFirst(".*/", "")));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written to " + uri);
        }
    }

    /** One file at a time: what the library makes of fonts is not for several threads. */
    synchronized byte[] print(byte[] objects, PdfSheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try {
            var agent = factory().newFOUserAgent();
            agent.setTitle(sheet.title());
            // Of a bookmark it says that its place is unknown, and finds it on a later page.
            agent.getEventBroadcaster().addEventListener(event -> LOG.debug(EventFormatter.format(event, Locale.ROOT)));
            agent.setCreationDate(Date.from(sheet.made()));
            var pages = pages(agent);
            pages.setResult(new StreamResult(bytes));
            agent.setDocumentHandlerOverride(pages);
            var parser = SAXParserFactory.newInstance();
            parser.setNamespaceAware(true);
            var reader = new FoReader();
            reader.setParent(parser.newSAXParser().getXMLReader());
            reader.setContentHandler(factory().newFop(agent).getDefaultHandler());
            reader.parse(new InputSource(new StringReader(typefaces.legible(new String(objects, UTF_8)))));
            return PdfTags.mended(
                    bytes.toByteArray(), sheet, glyphs(pages.getFontInfo(), reader), DigestUtils.md5(objects));
        } catch (SAXException | ParserConfigurationException | IOException | IFException e) {
            throw new IllegalStateException("what is set is ours", e);
        }
    }

    private IFDocumentHandler pages(FOUserAgent agent) throws FOPException {
        var pages = factory().getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
        var ours = new IFDocumentHandlerConfigurator() {
            @Override
            public void configure(IFDocumentHandler handler) {}

            @Override
            public void setupFontInfo(String mimeType, FontInfo fonts) throws FOPException {
                try {
                    typefaces.into(fonts);
                } catch (IOException e) {
                    throw new FOPException(e);
                }
            }
        };
        return new IFDocumentHandlerProxy(pages) {
            @Override
            public IFDocumentHandlerConfigurator getConfigurator() {
                return ours;
            }
        };
    }

    /** What the codes of each typeface say, by its name in the file. */
    private static Map<String, Map<Integer, String>> glyphs(FontInfo fonts, FoReader read) {
        var families = new HashMap<String, String>();
        fonts.getFontTriplets().forEach((triplet, key) -> families.putIfAbsent(key, triplet.getName()));
        var glyphs = new HashMap<String, Map<Integer, String>>();
        fonts.getUsedFonts().forEach((key, used) -> {
            if (used instanceof MultiByteFont typeface) {
                var words = read.words(families.getOrDefault(key, ""));
                glyphs.put(key, new GlyphText(typeface).learn(words).byCode());
            }
        });
        return glyphs;
    }
}
