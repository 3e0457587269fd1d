package org.dragoman.exchange;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.Provenance;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;

/** Writes a glossary as TBX-Basic (ISO 30042). */
final class TbxWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;
    private final TbxVersion version;

    private TbxWriter(XMLStreamWriter xml, TbxVersion version) {
        this.xml = xml;
        this.version = version;
    }

    static byte[] write(TbxVersion version, List<Definition> definitions) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            new TbxWriter(xml, version).document(definitions);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void document(List<Definition> definitions) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(version.root);
        version.declare(xml);
        language(Language.EN);
        head();
        xml.writeStartElement("text");
        xml.writeStartElement("body");
        for (var definition : definitions) {
            concept(definition);
        }
        xml.writeEndDocument();
    }

    private void head() throws XMLStreamException {
        xml.writeStartElement(version.header);
        xml.writeStartElement("fileDesc");
        xml.writeStartElement("sourceDesc");
        element("p", "Dragoman");
        xml.writeEndElement();
        xml.writeEndElement();
        version.describeEncoding(xml);
        xml.writeEndElement();
    }

    private void concept(Definition definition) throws XMLStreamException {
        xml.writeStartElement(version.entry);
        xml.writeAttribute("id", TbxVersion.id(definition.key()));
        typed("descrip", "subjectField", ConceptTypes.name(definition.type()));
        if (!definition.note().isEmpty()) {
            element("note", definition.note());
        }
        provenance(GlossaryExport.provenance(definition));
        for (var language : Language.values()) {
            var forms = definition.forms().stream()
                    .filter(f -> f.language() == language)
                    .toList();
            if (!forms.isEmpty()) {
                section(language, forms);
            }
        }
        xml.writeEndElement();
    }

    private void provenance(Provenance provenance) throws XMLStreamException {
        if (!provenance.source().isEmpty()) {
            typed("admin", "source", provenance.source());
        }
        if (!provenance.transliteration().isEmpty()) {
            element("note", TbxConcept.TRANSLITERATION + provenance.transliteration());
        }
    }

    private void section(Language language, List<Form> forms) throws XMLStreamException {
        xml.writeStartElement(version.language);
        language(language);
        for (var form : forms) {
            term(form);
        }
        xml.writeEndElement();
    }

    private void term(Form form) throws XMLStreamException {
        xml.writeStartElement(version.term);
        element("term", form.text());
        typed("termNote", "administrativeStatus", status(form.status()));
        if (form.caseSensitive()) {
            element("note", TbxConcept.CASE_SENSITIVE);
        }
        xml.writeEndElement();
    }

    private static String status(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "preferredTerm-admn-sts";
            case ADMITTED -> "admittedTerm-admn-sts";
            case FORBIDDEN -> "deprecatedTerm-admn-sts";
        };
    }

    private void language(Language language) throws XMLStreamException {
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language.tag());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void typed(String name, String type, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("type", type);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
