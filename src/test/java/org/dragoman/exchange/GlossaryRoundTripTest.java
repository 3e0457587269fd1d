package org.dragoman.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.exchange.GlossaryImport.Format;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.ImportScope;
import org.dragoman.glossary.Provenance;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.okapi.Terminology;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class GlossaryRoundTripTest {
    private static final List<Definition> GLOSSARY = List.of(
            new Definition(
                    "kadhimiya",
                    Concept.Type.PLACE,
                    "a shrine, \"north\" of the centre",
                    List.of(
                            new Form("kadhimiya", Language.EN, "Kadhimiya", TermStatus.PREFERRED, false),
                            new Form("kadhimiya", Language.EN, "Kazimiya", TermStatus.ADMITTED, false),
                            new Form("kadhimiya", Language.EN, "al-Kazimiyya", TermStatus.ADMITTED, false),
                            new Form("kadhimiya", Language.AR, "الكاظمية", TermStatus.PREFERRED, false),
                            new Form("kadhimiya", Language.AR, "مدينة … الكاظمية", TermStatus.ADMITTED, false),
                            new Form("kadhimiya", Language.FA, "کاظمین", TermStatus.FORBIDDEN, false)),
                    new Provenance("Gazetteer of 1998", "IJMES")),
            new Definition(
                    "who",
                    Concept.Type.ORGANISATION,
                    "",
                    List.of(
                            new Form("who", Language.EN, "World Health Organization", TermStatus.PREFERRED, false),
                            new Form("who", Language.EN, "WHO", TermStatus.ADMITTED, true),
                            new Form("who", Language.FR, "OMS & <Cie>", TermStatus.PREFERRED, false)),
                    new Provenance("its charter", "")));

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsWhatItWrote(Format format) {
        assertThat(read(GlossaryExport.write(format, GLOSSARY), format)).isEqualTo(GLOSSARY);
    }

    @ParameterizedTest
    @EnumSource(TbxVersion.class)
    void readsTheTbxOfEitherVersionThatItWrote(TbxVersion version) {
        assertThat(read(TbxWriter.write(version, GLOSSARY), Format.TBX)).isEqualTo(GLOSSARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mosul", "_mosul", "1920-revolution", "_1920", "__1920", "_", "__", "٣٠-حزيران"})
    void makesAnXmlNameOfEveryKeyAndTheKeyOfTheName(String key) {
        var id = TbxVersion.id(key);
        assertThat(id).matches("[\\p{L}_].*");
        assertThat(TbxVersion.key(id)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"en, Kadhimiya", "ar, الكاظمية", "fa, کاظمین"})
    void isReadByOkapi(String tag, String term) {
        var language = Language.ofTag(tag).orElseThrow();
        var tbx = TbxWriter.write(TbxVersion.TWO, GLOSSARY);
        assertThat(Terminology.firstTerms(tbx, language)).containsEntry("kadhimiya", term);
    }

    @Test
    void readsTheSameConceptsFromBothStartingFiles() throws Exception {
        var csv = read(Files.readAllBytes(Path.of("glossary/glossary.csv")), Format.CSV);
        var tbx = read(Files.readAllBytes(Path.of("glossary/glossary.tbx")), Format.TBX);
        assertThat(tbx).extracting(Definition::key).containsExactlyInAnyOrderElementsOf(keys(csv));
        assertThat(tbx)
                .extracting(Definition::toString)
                .containsAll(csv.stream().map(Definition::toString).toList());
    }

    private static List<String> keys(List<Definition> definitions) {
        return definitions.stream().map(Definition::key).toList();
    }

    @Test
    void readsVersionTwo() {
        var martif =
                """
                <?xml version="1.0"?>
                <!DOCTYPE martif SYSTEM "http://127.0.0.1:1/TBXcoreStructV02.dtd">
                <martif type="TBX" xml:lang="en"><text><body>
                  <termEntry id="kut"><descripGrp><descrip type="subjectField">place</descrip></descripGrp>
                    <langSet xml:lang="en-GB"><tig><term>Kut</term></tig>
                      <tig><term>Koot</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
                    <langSet xml:lang="de"><tig><term>Kut</term></tig></langSet>
                    <langSet xml:lang="ar"><ntig><termGrp><term>الكوت</term></termGrp></ntig></langSet>
                  </termEntry></body></text></martif>
                """;
        assertThat(read(martif.getBytes(StandardCharsets.UTF_8), Format.TBX))
                .extracting(Definition::toString)
                .containsExactly("place · en: Kut, −Koot · ar: الكوت");
    }

    @Test
    void readsTheStyleOfTagsInVersionThree() {
        var tbx =
                """
                <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
                  <text><body><conceptEntry id="amara"><min:subjectField>place</min:subjectField>
                    <langSec xml:lang="fr"><termSec><term>Amara</term>
                      <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
                  </conceptEntry></body></text></tbx>
                """;
        assertThat(read(tbx.getBytes(StandardCharsets.UTF_8), Format.TBX))
                .extracting(Definition::toString)
                .containsExactly("place · fr: Amara");
    }

    @Test
    void refusesEntitiesAndWhatIsBroken() {
        var entity = "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><tbx><text><body>"
                + "<conceptEntry id=\"a\"><langSec xml:lang=\"en\"><termSec><term>&x;</term></termSec></langSec>"
                + "</conceptEntry></body></text></tbx>";
        for (var xml : List.of(entity, "<tbx><text><body><conceptEntry id=\"a\">", "not XML", "<html/>")) {
            var flaws = new FileFlaws();
            new TbxReader(flaws, new FileRemarks()).read(xml.getBytes(StandardCharsets.UTF_8));
            assertThat(flaws.isEmpty()).as(xml).isFalse();
        }
    }

    private static List<Definition> read(byte[] content, Format format) {
        var flaws = new FileFlaws();
        var read =
                switch (format) {
                    case TSV ->
                        new SheetReader(ColumnChoice.BY_HEADINGS, flaws, new FileRemarks())
                                .read(new GlossarySource(content, format));
                    case CSV ->
                        new SheetReader(ColumnChoice.BY_HEADINGS, flaws, new FileRemarks())
                                .read(new GlossarySource(content, format));
                    case TBX ->
                        new ReadGlossary(new TbxReader(flaws, new FileRemarks()).read(content), ImportScope.EVERYTHING);
                };
        flaws.refuseIfAny();
        return read.definitions();
    }
}
