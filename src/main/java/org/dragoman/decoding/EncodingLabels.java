package org.dragoman.decoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * All labels by which the WHATWG Encoding Standard knows character encodings; {@code encodings.tsv} lists them, in lower
 * case. Some mean a wider set than they name, as {@code latin1} means windows-1252. Those of encodings that the standard
 * replaces, since documents in them have been used for attacks, mean none.
 */
final class EncodingLabels {
    private static final Map<String, String> JAVA_NAMES = read();

    /** The upper halves of the encodings that Java does not have (Encoding Standard, 9, Legacy single-byte encodings). */
    private static final Map<String, String> UPPER_HALVES = Map.of(
            "ISO-8859-10",
                    OneByteCharset.CONTROLS
                            + "\u00A0ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00ADŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞß"
                            + "āáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ",
            "ISO-8859-14",
                    OneByteCharset.CONTROLS
                            + "\u00A0Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\u00AD®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶß"
                            + "àáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ",
            "x-mac-cyrillic",
                    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњјЅ¬√ƒ≈∆«»…\u00A0ЋћЌќѕ–—“”‘’÷„"
                            + "ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю€",
            "x-user-defined", OneByteCharset.PRIVATE);

    private EncodingLabels() {}

    private static Map<String, String> read() {
        var file = Objects.requireNonNull(EncodingLabels.class.getResourceAsStream("encodings.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            var names = new HashMap<String, String>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = line.split("\t", -1);
                for (var label : columns[2].split(" ")) {
                    names.put(label, columns[1]);
                }
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Charset> charset(String label) {
        return Optional.ofNullable(JAVA_NAMES.get(label))
                .filter(name -> !name.equals("replacement"))
                .map(name -> UPPER_HALVES.containsKey(name)
                        ? new OneByteCharset(name, UPPER_HALVES.get(name))
                        : Charset.forName(name));
    }
}
