package org.dragoman.exchange;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class SheetTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "windows-1252; fr,en|Genève,Geneva|Téhéran,Tehran|L’été,Summer",
                "windows-1252; en,fr|Évêque,Bishop|À bientôt,Bye|cœur,heart",
                "windows-1252; en,de|Munich,München|Cologne,Köln|Nuremberg,Nürnberg",
                "windows-1256; en,ar|Geneva,جنيف|Tehran,طهران",
                "windows-1256; fr,ar|Genève,جنيف|Téhéran,طهران|évêque,أسقف",
                "windows-1256; en,ar|Unity,الوحدةُ الوطنيّة|Book,كتابٌ"
            })
    void tellsWhichEncodingItAssumed(Charset charset, String table) throws CharacterCodingException {
        var text = table.replace('|', '\n');
        var read = SheetText.of(text.getBytes(charset));
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.assumed()).contains(charset);
    }

    @Test
    void assumesNothingOfUtf8() throws CharacterCodingException {
        assertThat(SheetText.of("fr,ar\nGenève,جنيف".getBytes(UTF_8)).assumed()).isEmpty();
    }

    /** A table put together of a Western one and an Arabic one: no encoding reads both. */
    @Test
    void asksWhenInDoubt() {
        var western = Charset.forName("windows-1252");
        var arabic = Charset.forName("windows-1256");
        var mixed = new String("موصل جنيف".getBytes(arabic), western) + ", München, Köln";
        assertThatThrownBy(() -> SheetText.of(mixed.getBytes(western))).isInstanceOf(CharacterCodingException.class);
    }
}
