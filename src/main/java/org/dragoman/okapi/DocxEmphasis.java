package org.dragoman.okapi;

import java.util.regex.Pattern;

/**
 * Bold and italics that outlive Okapi's filter, which takes them away from runs of Arabic and Persian alone. So each is
 * said once more by a property that the filter keeps and that no reader here would miss: bold by shadow, italics by
 * capitals. Word has properties of their own for Arabic and Persian, {@code w:bCs} and {@code w:iCs}, but other programs
 * write the plain ones only; either counts.
 */
final class DocxEmphasis {
    private static final Pattern STAND_INS = Pattern.compile("<w:(?:shadow|caps)(?: [^<>]*)?/>");
    private static final Pattern SAID_TWICE = Pattern.compile("(<w:([bi])(?: [^<>]*)?/>)\\s*<w:\\2Cs(?: [^<>]*)?/>");
    private static final Pattern BOLD = Pattern.compile("<w:b(?:Cs)?( [^<>]*)?/>");
    private static final Pattern ITALICS = Pattern.compile("<w:i(?:Cs)?( [^<>]*)?/>");

    private DocxEmphasis() {}

    /** A part of a DOCX in which everything bold or italic is so in every script. */
    static String inEveryScript(String xml) {
        var free = STAND_INS.matcher(xml).replaceAll("").replace("<w:dstrike", "<w:strike");
        var once = SAID_TWICE.matcher(free).replaceAll("$1");
        var bold = BOLD.matcher(once).replaceAll("<w:b$1/><w:shadow$1/>");
        return ITALICS.matcher(bold).replaceAll("<w:i$1/><w:caps$1/>");
    }

    /** What a type of the filter's means. */
    static String meaning(String type) {
        return switch (type) {
            case "shadow" -> "bold";
            case "caps" -> "italic";
            default -> type;
        };
    }
}
