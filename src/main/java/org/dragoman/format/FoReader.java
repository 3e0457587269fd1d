package org.dragoman.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes formatting objects on and keeps the words that are set in each typeface. */
final class FoReader extends XMLFilterImpl {
    /** Letters that join, or others: the library shapes them apart. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsArabic}\\p{Mn}\\u05C0]+|[^\\s\\p{IsArabic}\\p{Mn}\\u05C0]+");

    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Deque<String> typefaces = new ArrayDeque<>(List.of(""));
    private final StringBuilder text = new StringBuilder();

    /** The words that were asked for in a typeface first, then all others. */
    Set<String> words(String typeface) {
        var all = new LinkedHashSet<>(words.getOrDefault(typeface, Set.of()));
        words.values().forEach(all::addAll);
        return all;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        flush();
        var families = attributes.getValue("font-family");
        typefaces.push(families == null ? typefaces.element() : families.replaceFirst(",.*", ""));
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        flush();
        typefaces.pop();
        super.endElement(uri, name, qualified);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        text.append(characters, start, length);
        super.characters(characters, start, length);
    }

    private void flush() {
        var known = words.computeIfAbsent(typefaces.element(), typeface -> new LinkedHashSet<>());
        WORD.matcher(text).results().forEach(word -> known.add(word.group()));
        text.setLength(0);
    }
}
