package org.dragoman.okapi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.okapi.Extractions.extract;
import static org.dragoman.okapi.Extractions.lines;

/** Each structure of ECMA-376-1, 22.1.2 in the linear format. In the examples {@code [x]} stands for a run of text. */
@Tag("plain")
class WordEquationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[E=m]<sSup><e>[c]</e><sup>[2]</sup></sSup>; E=mc^2",
                "<sSub><e>[x]</e><sub>[i+1]</sub></sSub>; x_(i+1)",
                "<sSubSup><e>[x]</e><sub>[1]</sub><sup>[2]</sup></sSubSup>; x_1^2",
                "<sPre><sub>[2]</sub><sup>[4]</sup><e>[He]</e></sPre>; _2^4 He",
                "<f><num>[a+b]</num><den>[2]</den></f>; (a+b)/2",
                "<f><fPr><type m:val='lin'/></fPr><num>[1]</num><den>[x]</den></f>; 1/x",
                "<d><e><f><fPr><type m:val='noBar'/></fPr><num>[n]</num><den>[k]</den></f></e></d>; (n¦k)",
                "[3]<f><num>[1]</num><den>[2]</den></f>; 3 1/2",
                "<f><num>[1]</num><den>[2]</den></f>[x]; 1/2 x",
                "<f><num>[1]</num><den>[2]</den></f>[+x]; 1/2+x",
                "[=]<f><num>[1]</num><den>[2]</den></f>; =1/2",
                "<f><num>[a]</num><den>[b]</den></f><f><num>[c]</num><den>[d]</den></f>; a/b c/d",
                "<rad><radPr><degHide m:val='1'/></radPr><deg/><e>[2]</e></rad>; √2",
                "<rad><deg>[3]</deg><e>[x+1]</e></rad>; ∛(x+1)",
                "<rad><deg>[n]</deg><e>[x]</e></rad>; √(n&x)",
                "<nary><naryPr><chr m:val='∑'/></naryPr><sub>[i=1]</sub><sup>[n]</sup><e>[i]</e></nary>; ∑_(i=1)^n i",
                "<nary><sub>[0]</sub><sup>[1]</sup><e>[x dx]</e></nary>; ∫_0^1 x dx",
                "<d><dPr><begChr m:val='['/><endChr m:val=']'/></dPr><e>[a]</e></d>; [a]",
                "<d><e>[a]</e><e>[b]</e></d>; (a|b)",
                "<d><dPr><begChr m:val='{'/><endChr m:val=''/></dPr><e>[a]</e></d>; {a",
                "<m><mr><e>[1]</e><e>[2]</e></mr><mr><e>[3]</e><e>[4]</e></mr></m>; ■(1&2@3&4)",
                "<eqArr><e>[x=1]</e><e>[y=2]</e></eqArr>; █(x=1@y=2)",
                "<func><fName>[sin]</fName><e>[x]</e></func>; sin x",
                "<func><fName><limLow><e>[lim]</e><lim>[n→∞]</lim></limLow></fName><e>[a]</e></func>; lim_(n→∞) a",
                "<limUpp><e>[a]</e><lim>[b]</lim></limUpp>; a^b",
                "<acc><accPr><chr m:val='⃗'/></accPr><e>[v]</e></acc>; v⃗",
                "<bar><barPr><pos m:val='top'/></barPr><e>[x]</e></bar>; x̅",
                "<groupChr><e>[a+b]</e></groupChr>; ⏟(a+b)",
                "<box><e>[a]</e></box><borderBox><e>[b]</e></borderBox>; ab",
                "<phant><phantPr><show m:val='0'/></phantPr><e>[a]</e></phant>[b]; b"
            })
    void equations(String equation, String linear) {
        var math = "<m:oMath>"
                + equation.replaceAll("\\[(?!'|'\\])([^\\]']+)\\]", "<r><t>$1</t></r>")
                        .replaceAll("<(/?)(?=\\w)", "<$1m:")
                + "</m:oMath>";
        var body = "<w:p><w:r><w:t xml:space='preserve'>Area </w:t></w:r>%s<w:r><w:t>.</w:t></w:r></w:p>";
        assertThat(lines(extract("a.docx", Docx.ofBody(body.formatted(math)))))
                .containsExactly("PARAGRAPH: Area " + linear + ".");
        assertThat(lines(extract("a.docx", Docx.ofBody("<w:p><m:oMathPara>" + math + math + "</m:oMathPara></w:p>"))))
                .containsExactly("PARAGRAPH: " + linear + "\n" + linear);
    }
}
