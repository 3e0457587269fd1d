package org.dragoman.statement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class DocumentFormatTest {

    @Test
    void extensionNamesTheFormat() {
        assertThat(DocumentFormat.ofFileName("بيان.v2.DOCX")).contains(DocumentFormat.DOCX);
        assertThat(DocumentFormat.ofFileName("a.htm")).contains(DocumentFormat.HTML);
        assertThat(DocumentFormat.ofFileName("a.markdown")).contains(DocumentFormat.MARKDOWN);
        assertThat(DocumentFormat.ofFileName("a.TXT")).contains(DocumentFormat.TXT);
    }

    @Test
    void everyAcceptedExtensionNamesAFormat() {
        assertThat(DocumentFormat.accepted().split(",", -1))
                .contains(".odt", ".docm")
                .allSatisfy(extension ->
                        assertThat(DocumentFormat.ofFileName("a" + extension)).isPresent());
    }

    @Test
    void otherNamesNameNone() {
        assertThat(DocumentFormat.ofFileName("a.doc")).isEmpty();
        assertThat(DocumentFormat.ofFileName("txt")).isEmpty();
        assertThat(DocumentFormat.ofFileName("a.")).isEmpty();
    }

    @Test
    void tokensOfCodes() {
        assertThat(new InlineCode(2, InlineCode.Kind.OPENING, Inline.Formatting.of(Inline.Style.BOLD)).token())
                .isEqualTo("<2>");
        assertThat(new InlineCode(2, InlineCode.Kind.CLOSING, Inline.Formatting.of(Inline.Style.BOLD)).token())
                .isEqualTo("</2>");
        assertThat(new InlineCode(3, InlineCode.Kind.STANDALONE, new Inline.Image("")).token())
                .isEqualTo("<3/>");
    }
}
