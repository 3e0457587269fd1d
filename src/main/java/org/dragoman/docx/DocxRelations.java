package org.dragoman.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** What a part of an Open Packaging package, or the package itself, refers to (ECMA-376-2, 6.5). */
public final class DocxRelations {
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String source;
    private final List<Relation> relations = new ArrayList<>();

    /**
     * One reference.
     *
     * @param kind the last step of its type, which strict and transitional documents have in common
     * @param target the name of a part, or an address outside
     */
    private record Relation(String id, String kind, String target, boolean outside) {
        String xml() {
            return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                    .formatted(
                            SafeXml.escaped(id),
                            TYPES + SafeXml.escaped(kind),
                            SafeXml.escaped(outside ? target : "/" + target),
                            outside ? " TargetMode=\"External\"" : "");
        }
    }

    private DocxRelations(String source) {
        this.source = source;
    }

    /** @param source the name of a part; blank for the package */
    public static DocxRelations of(String source, Map<String, byte[]> parts) {
        var relations = new DocxRelations(source);
        var list = parts.get(relations.part());
        if (list != null) {
            relations.read(list);
        }
        return relations;
    }

    /** That a part is the document of its package. */
    public static DocxRelations toDocument(String part) {
        var relations = new DocxRelations("");
        relations.relations.add(new Relation("document", "officeDocument", part, false));
        return relations;
    }

    /** The part in which they are listed. */
    public String part() {
        var cut = source.lastIndexOf('/') + 1;
        return source.substring(0, cut) + "_rels/" + source.substring(cut) + ".rels";
    }

    private void read(byte[] xml) {
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                    relations.add(relation(reader));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
    }

    private Relation relation(XMLStreamReader reader) {
        var outside = SafeXml.attribute(reader, "TargetMode").equals("External");
        var target = SafeXml.attribute(reader, "Target");
        return new Relation(
                SafeXml.attribute(reader, "Id"),
                SafeXml.attribute(reader, "Type").replaceFirst(".*/", ""),
                outside ? target : resolved(target),
                outside);
    }

    private String resolved(String target) {
        try {
            var base = URI.create("/" + source.replace(" ", "%20"));
            return base.resolve(target.replace(" ", "%20").replace('\\', '/'))
                    .getPath()
                    .replaceFirst("^/(?:\\.\\./)*", "");
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    /** The names of the parts that stand in a kind of relation. */
    public List<String> targets(String kind) {
        return relations.stream()
                .filter(r -> !r.outside && r.kind.equals(kind))
                .map(Relation::target)
                .toList();
    }

    /** What an id refers to: a part's name. */
    public Optional<String> target(String id) {
        return relations.stream()
                .filter(r -> !r.outside && r.id.equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** Where links lead, by their ids. */
    public Map<String, String> addresses() {
        return relations.stream()
                .filter(Relation::outside)
                .collect(Collectors.toMap(Relation::id, Relation::target, (first, second) -> first));
    }

    /** Adds a link to an address, and returns its id. */
    public String link(String address) {
        var id = "dragoman" + relations.size();
        relations.add(new Relation(id, "hyperlink", address, true));
        return id;
    }

    public byte[] written() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        relations.forEach(relation -> xml.append(relation.xml()));
        return xml.append("</Relationships>").toString().getBytes(UTF_8);
    }
}
