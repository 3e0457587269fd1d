package org.dragoman.exchange;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The encodings that somebody can say a table is in: those in which programs of these languages save. */
enum TableEncoding {
    UTF_8("UTF-8"),
    WINDOWS_ARABIC("windows-1256"),
    ISO_ARABIC("ISO-8859-6"),
    WINDOWS_WESTERN("windows-1252"),
    MAC_WESTERN("x-MacRoman"),
    DOS_WESTERN("IBM850"),
    UTF_16_LITTLE("UTF-16LE"),
    UTF_16_BIG("UTF-16BE");

    private final Charset charset;

    TableEncoding(String name) {
        this.charset = Charset.forName(name);
    }

    /** Refuses a name that is none of these; blank says nothing. */
    static Optional<TableEncoding> of(@Nullable String name) {
        return name == null || name.isBlank()
                ? Optional.empty()
                : Optional.of(Arrays.stream(values())
                        .filter(one -> one.isCalled(name.strip()))
                        .findFirst()
                        .orElseThrow(TableEncoding::unknown));
    }

    /** Refuses, with the names that there are. */
    static Refusal unknown() {
        var names = String.join(
                ", ", Arrays.stream(values()).map(TableEncoding::charsetName).toList());
        return Refusal.badInput("encoding", ExchangeMessages.class, m -> m.unknown_encoding(names));
    }

    private boolean isCalled(String name) {
        return charset.name().equalsIgnoreCase(name)
                || charset.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }

    String charsetName() {
        return charset.name();
    }

    Charset charset() {
        return charset;
    }

    /** Those in which the file can be. */
    static List<TableEncoding> fitting(byte[] content) {
        return Arrays.stream(values()).filter(one -> one.fits(content)).toList();
    }

    private boolean fits(byte[] content) {
        try {
            return SheetText.in(this, content).text().codePoints().noneMatch(TableEncoding::isNoText);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isNoText(int c) {
        return (Character.isISOControl(c) && !Character.isWhitespace(c))
                || Character.getType(c) == Character.UNASSIGNED;
    }
}
