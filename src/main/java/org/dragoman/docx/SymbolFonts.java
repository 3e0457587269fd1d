package org.dragoman.docx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the characters of fonts that have an order of their own are in Unicode; {@code symbols.tsv} lists them. */
public final class SymbolFonts {

    /** Where such fonts stand in the private use area (ECMA-376-1, 17.3.3.30). */
    private static final int PRIVATE = 0xF000;

    private static final Map<String, Map<Integer, String>> FONTS = read();

    private SymbolFonts() {}

    private static Map<String, Map<Integer, String>> read() {
        var file = Objects.requireNonNull(SymbolFonts.class.getResourceAsStream("symbols.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            var fonts = new HashMap<String, Map<Integer, String>>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = line.split("\t", -1);
                fonts.computeIfAbsent(columns[0], font -> new HashMap<>())
                        .put(Integer.parseInt(columns[1], 16), Character.toString(Integer.parseInt(columns[2], 16)));
            });
            return fonts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean has(String font) {
        return FONTS.containsKey(font.toLowerCase(Locale.ROOT));
    }

    public static boolean isPrivate(int code) {
        return code >= PRIVATE && code <= PRIVATE + 0xFF;
    }

    /** Whether a character is one of those whose places such fonts fill with others. */
    public static boolean isOnAKey(int code) {
        return code > ' ' && code <= 0xFF && code != 0x7F && code != 0xA0;
    }

    /** The character that a font shows in the place of another, or nothing where that is not known. */
    public static Optional<String> shown(String font, int code) {
        int own = isPrivate(code) ? code - PRIVATE : code;
        return Optional.ofNullable(
                FONTS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of()).get(own));
    }

    /** The character that a font shows for a code, or nothing where the font is not known. */
    public static Optional<String> character(String font, int code) {
        var own = isPrivate(code) ? code - PRIVATE : code;
        var known = FONTS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of()).get(own);
        return known != null || isPrivate(code) || !Character.isDefined(code)
                ? Optional.ofNullable(known)
                : Optional.of(Character.toString(code));
    }
}
