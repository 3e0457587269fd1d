package org.dragoman.brand;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.format.Branded;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class BrandReaderTest {
    private static final LocalDate DATED = LocalDate.of(2026, 3, 21);

    @TempDir
    Path folder;

    private static Brand read(Map<String, String> properties) {
        return BrandReader.read(new SmallRyeConfigBuilder()
                .withMapping(BrandConfig.class)
                .withConverter(Path.class, 100, value -> value.isEmpty() ? null : Path.of(value))
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(BrandConfig.class));
    }

    private static Brand read(String property, String value) {
        return read(Map.of("dragoman.web." + property, value));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("logo.png"), content);
    }

    @Test
    void isDragomansWhereNothingIsSaid() {
        assertThat(read(Map.of())).isEqualTo(Brand.named("Dragoman"));
    }

    @Test
    void hasANameInEachLanguage() {
        var brand = read(Map.of("dragoman.web.organisation", "Harbour", "dragoman.web.organisations.fa", "بندر"));
        assertThat(brand.nameIn(Language.FA)).isEqualTo("بندر");
        assertThat(brand.nameIn(Language.AR)).isEqualTo("Harbour");
    }

    @Test
    void saysATextInItsOwnLanguageOrInAnother() {
        var brand = read(Map.of("dragoman.web.imprint.fr", "Rédaction\n1, rue du Port\n \nTél. 12"));
        for (var language : Language.values()) {
            assertThat(brand.imprintIn(language)).isNotNull();
            assertThat(brand.imprintIn(language).language()).isEqualTo(Language.FR);
        }
        assertThat(brand.imprintIn(Language.FR).paragraphs())
                .containsExactly(List.of("Rédaction", "1, rue du Port"), List.of("Tél. 12"));
        assertThat(brand.footerIn(Language.FR)).isNull();
    }

    @Test
    void knowsFourLanguages() {
        assertThatThrownBy(() -> read("footer.de", "Hallo"))
                .hasMessage("dragoman.web.footer.de: the languages are ar, fa, fr and en");
    }

    @Test
    void takesALogo() throws IOException {
        var logo = read("logo", file(Branded.picture()).toString()).logo();
        assertThat(logo).isNotNull();
        assertThat(logo.width()).isEqualTo(120);
        assertThat(logo.height()).isEqualTo(40);
        assertThat(logo.widthAt(12)).isEqualTo(36);
        assertThat(logo.dataAddress()).startsWith("data:image/png;base64,iVBOR");
    }

    @Test
    void takesNothingElseForALogo() throws IOException {
        var text = file("<svg xmlns='http://www.w3.org/2000/svg'/> and a little more".getBytes());
        assertThatThrownBy(() -> read("logo", text.toString())).hasMessageEndingWith("logo.png is no PNG");
        var cut = file(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        assertThatThrownBy(() -> read("logo", cut.toString())).hasMessageEndingWith("logo.png is no PNG");
        var heavy = file(new byte[300 * 1024]);
        assertThatThrownBy(() -> read("logo", heavy.toString())).hasMessageContaining("more than 256 kB");
        assertThatThrownBy(() -> read("logo", folder.resolve("none.png").toString()))
                .hasMessageEndingWith("none.png cannot be read");
    }

    @Test
    void takesNoLogoThatIsALine() throws IOException {
        var picture = Branded.picture();
        picture[18] = 0x7F;
        var file = file(picture);
        assertThatThrownBy(() -> read("logo", file.toString())).hasMessageContaining("eight times as wide as high");
    }

    @Test
    void makesTheColourOfDarkPagesFromThatOfLightOnes() {
        var palette = read("colour", "#7a1f2b").palette();
        assertThat(palette).isNotNull();
        assertThat(palette.light().css()).isEqualTo("#7a1f2b");
        assertThat(palette.dark().contrast(new Colour(0x242831))).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.css())
                .contains("--accent: light-dark(#7a1f2b, " + palette.dark().css() + ");");
    }

    @Test
    void refusesAColourThatNobodyCanRead() {
        assertThatThrownBy(() -> read("colour", "#ffcc00"))
                .hasMessageMatching(
                        "dragoman.web.colour: text in #ffcc00 would have a contrast of 1\\.\\d; it needs 4.5 "
                                + "\\(WCAG 2.2, 1.4.3\\). The nearest that has it is #[0-9a-f]{6}");
        assertThatThrownBy(() -> read(Map.of("dragoman.web.colour", "#7a1f2b", "dragoman.web.dark-colour", "#7a1f2b")))
                .hasMessageStartingWith("dragoman.web.dark-colour: text in #7a1f2b");
        assertThatThrownBy(() -> read("dark-colour", "#ffffff")).hasMessageContaining("goes with dragoman.web.colour");
    }

    /** What is named as the nearest is taken. */
    @ParameterizedTest
    @ValueSource(strings = {"#ffcc00", "#00ff00", "#ff0000", "#00aaff", "#ffffff", "#808080"})
    void namesAColourThatIsTaken(String colour) {
        assertThatThrownBy(() -> read("colour", colour)).satisfies(refused -> {
            var nearest = refused.getMessage().replaceFirst("(?s).* is (#[0-9a-f]{6})$", "$1");
            assertThat(read("colour", nearest).palette()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "7a1f2b", "#7a1f2g", ""})
    void takesColoursInOneForm(String colour) {
        if (!colour.isEmpty()) {
            assertThatThrownBy(() -> read("colour", colour)).hasMessageContaining("is no colour such as #25479b");
        } else {
            assertThat(read("colour", colour).palette()).isNull();
        }
    }

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(new Colour(0x777777).contrast(Colour.WHITE)).isBetween(4.47, 4.48);
        assertThat(new Colour(0x25479B).contrast(new Colour(0x25479B))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "{number},12,١٢,۱۲",
        "{number}/{year},12/2026,١٢/٢٠٢٦,۱۲/۲۰۲۶",
        "{year}-{number},2026-12,٢٠٢٦-١٢,۲۰۲۶-۱۲"
    })
    void numbersEditionsInTheDigitsOfALanguage(String pattern, String latin, String arabic, String persian) {
        var numbering = read("edition-number", pattern).numbering();
        assertThat(numbering.shown(12, DATED, Language.EN)).isEqualTo(latin);
        assertThat(numbering.shown(12, DATED, Language.FR)).isEqualTo(latin);
        assertThat(numbering.shown(12, DATED, Language.AR)).isEqualTo(arabic);
        assertThat(numbering.shown(12, DATED, Language.FA)).isEqualTo(persian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{year}", "No. {number}", "{number}{", "{numer}"})
    void numbersEveryEditionWithoutLetters(String pattern) {
        assertThatThrownBy(() -> read("edition-number", pattern))
                .hasMessageStartingWith("dragoman.web.edition-number: “" + pattern + "” has to be made of");
    }
}
