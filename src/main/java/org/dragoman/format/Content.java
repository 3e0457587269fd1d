package org.dragoman.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A piece of the text of an edition in one language: words, or an element around others. */
sealed interface Content {

    /** The words of it, without markup. */
    String plain();

    /** Words as they stand. */
    record Words(String plain) implements Content {}

    /** @param inside what it encloses */
    record Element(ContentTag tag, Map<String, String> attributes, List<Content> inside) implements Content {

        /** An attribute; empty where it is missing. */
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        int number(String name, int otherwise) {
            return attributes.containsKey(name) ? Integer.parseInt(attribute(name)) : otherwise;
        }

        boolean is(ContentTag other) {
            return tag == other;
        }

        boolean isNote() {
            return attribute("role").equals("doc-footnote");
        }

        /** What stands before an item instead of the number that its list would give it. */
        boolean isLabel() {
            return attribute("class").equals("label");
        }

        @Override
        public String plain() {
            return is(ContentTag.BR) ? "\n" : Content.plain(inside);
        }

        /** The same with others inside. */
        Element with(List<Content> others) {
            return new Element(tag, attributes, others);
        }

        /** The elements of a kind among what it encloses. */
        List<Element> all(ContentTag kind) {
            return inside.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(element -> element.is(kind))
                    .toList();
        }
    }

    static String plain(List<Content> pieces) {
        return pieces.stream().map(Content::plain).collect(Collectors.joining());
    }

    /** Gives words to one reader and elements to another, in their order. */
    static void tell(List<Content> pieces, Consumer<String> words, Consumer<Element> elements) {
        for (var piece : pieces) {
            if (piece instanceof Words said) {
                words.accept(said.plain());
            } else if (piece instanceof Element element) {
                elements.accept(element);
            }
        }
    }

    /**
     * What a fragment of HTML holds.
     *
     * @throws IllegalStateException for an element that no edition has
     */
    static List<Content> of(String html) {
        return of(Jsoup.parse(html.replace("<br>", "<br/>"), "", Parser.xmlParser())
                .childNodes());
    }

    private static List<Content> of(List<Node> nodes) {
        var pieces = new ArrayList<Content>();
        for (var node : nodes) {
            if (node instanceof TextNode text) {
                pieces.add(new Words(text.getWholeText()));
            } else if (node instanceof org.jsoup.nodes.Element element) {
                pieces.add(of(element));
            }
        }
        return pieces;
    }

    private static Element of(org.jsoup.nodes.Element element) {
        var attributes = new LinkedHashMap<String, String>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        return new Element(tag(element.tagName()), attributes, of(element.childNodes()));
    }

    private static ContentTag tag(String name) {
        try {
            return ContentTag.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("no format knows the element " + name, e);
        }
    }

    /** The same as blocks alone: what stands between them becomes paragraphs, and empty lines go. */
    static List<Element> blocks(List<Content> pieces) {
        var blocks = new ArrayList<Element>();
        var loose = new ArrayList<Content>();
        for (var piece : pieces) {
            if (piece instanceof Element element && element.tag().isBlock()) {
                paragraph(loose, blocks);
                blocks.add(element);
            } else {
                loose.add(piece);
            }
        }
        paragraph(loose, blocks);
        return blocks;
    }

    private static void paragraph(List<Content> loose, List<Element> blocks) {
        if (!plain(loose).isBlank()) {
            blocks.add(new Element(ContentTag.P, Map.of(), List.copyOf(loose)));
        }
        loose.clear();
    }
}
