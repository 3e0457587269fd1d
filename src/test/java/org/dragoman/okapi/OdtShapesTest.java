package org.dragoman.okapi;

import org.dragoman.statement.Omission;
import org.dragoman.statement.Omission.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.lines;
import static org.dragoman.okapi.OdtFile.body;
import static org.dragoman.okapi.OdtFile.files;
import static org.dragoman.okapi.OdtFile.p;
import static org.dragoman.okapi.OdtFile.read;

/** What is drawn in OpenDocument texts. */
@Tag("plain")
class OdtShapesTest {
    @Test
    void boxesShapesAndFormulas() {
        var files = files(
                "",
                p("Before<draw:frame><draw:text-box>" + p("In a box.")
                                + "</draw:text-box></draw:frame> and <draw:frame><draw:object xlink:href='./Object 1'/>"
                                + "<draw:image xlink:href='./r.png'/></draw:frame>.")
                        + "<draw:custom-shape>" + p("On a shape.") + "</draw:custom-shape>"
                        + p("<draw:frame><draw:image xlink:href='m.png'/><svg:desc>A map</svg:desc></draw:frame>"));
        files.put(
                "Object 1/content.xml",
                "<math xmlns='http://www.w3.org/1998/Math/MathML'><mrow><mi>x</mi><mo>=</mo><mn>5</mn></mrow></math>");
        var read = read(files);
        assertThat(lines(read))
                .containsExactly(
                        "PARAGRAPH: Before and x=5.",
                        "PARAGRAPH: In a box.",
                        "PARAGRAPH: On a shape.",
                        "PARAGRAPH: <1/>");
        assertThat(read.omissions()).extracting(o -> o.kind()).containsExactly(Kind.ALT_TEXT);
    }

    private static String object(String name) {
        return "<draw:frame draw:name='" + name + "'><draw:object xlink:href='./" + name + "'/>"
                + "<draw:image xlink:href='./r.png'/></draw:frame>";
    }

    private static String box(String content) {
        return "<draw:frame><draw:text-box>" + content + "</draw:text-box></draw:frame>";
    }

    /** A box is not the object that stands in it (ODF 1.3, part 3, 10.4.2). */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "<draw:g>%s<draw:rect/></draw:g>", "<draw:a xlink:href='https://e.org'>%s</draw:a>"})
    void aBoxThatHoldsAnObjectKeepsItsWords(String around) {
        var read = body(p("Before." + around.formatted(box(p("In a box." + object("Chart")) + p("More.")))));
        assertThat(lines(read)).containsExactly("PARAGRAPH: Before.", "PARAGRAPH: In a box.", "PARAGRAPH: More.");
        assertThat(read.omissions())
                .filteredOn(omission -> omission.kind() == Kind.OBJECT)
                .flatExtracting(Omission::passages)
                .containsExactly(new Omission.Passage("Chart", "In a box.", 2));
    }

    @Test
    void groupsOfObjectsAndBoxesKeepTheWordsOfTheBoxes() {
        var read = body("<draw:g>" + object("Chart") + box(p("Beside it.")) + "</draw:g>");
        assertThat(lines(read)).containsExactly("PARAGRAPH: Beside it.");
        assertThat(read.omissions()).extracting(Omission::kind).containsExactly(Kind.OBJECT);
    }

    @Test
    void aFormulaInABoxIsOfTheBox() {
        var math = "<math:math xmlns:math='http://www.w3.org/1998/Math/MathML'><math:mi>x</math:mi></math:math>";
        var read = body(p("Before."
                + box(p("Where <draw:frame><draw:object>" + math + "</draw:object></draw:frame> is small."))));
        assertThat(lines(read)).containsExactly("PARAGRAPH: Before.", "PARAGRAPH: Where x is small.");
    }

    /** All shapes take text (ODF 1.3, part 3, 10.3). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rect",
                "line",
                "polyline",
                "polygon",
                "regular-polygon",
                "path",
                "circle",
                "ellipse",
                "connector",
                "caption",
                "measure",
                "custom-shape"
            })
    void shapesAreReadBesideTheirParagraph(String name) {
        var shape = "<draw:" + name + ">%s</draw:" + name + ">";
        assertThat(lines(body(p("Before" + shape.formatted(p("On it.")) + " and after."))))
                .containsExactly("PARAGRAPH: Before and after.", "PARAGRAPH: On it.");
        assertThat(lines(body(p("Before.") + shape.formatted(p("On it.")))))
                .containsExactly("PARAGRAPH: Before.", "PARAGRAPH: On it.");
        for (var wordless : new String[] {p("A." + shape.formatted("")), p("A.") + shape.formatted("")}) {
            assertThat(body(wordless).omissions()).extracting(Omission::kind).containsExactly(Kind.IMAGE);
        }
    }
}
