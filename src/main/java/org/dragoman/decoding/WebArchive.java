package org.dragoman.decoding;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** A page that a browser or Word saved with its pictures in one file: a MIME message (RFC 2557, RFC 2045). */
final class WebArchive {
    private static final Pattern HEADERS = Pattern.compile("\\A(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)+\\r?\\n");
    private static final Pattern HEADER = Pattern.compile("(?m)^([!-9;-~]+):[ \\t]*((?:[^\\n]|\\n[ \\t])*)");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))");
    private static final Pattern ESCAPE = Pattern.compile("=([0-9A-Fa-f]{2})");
    private static final int DEEPEST = 10;

    private WebArchive() {}

    /**
     * The page itself.
     *
     * @param charset the label of its encoding, where the message says it
     */
    record Page(byte[] html, Optional<String> charset) {}

    private record Part(Map<String, String> headers, String body) {
        static Part of(String message) {
            var head = HEADERS.matcher(message);
            if (!head.find()) {
                return new Part(Map.of(), message.replaceFirst("\\A\\r?\\n", ""));
            }
            var headers = new HashMap<String, String>();
            HEADER.matcher(head.group())
                    .results()
                    .forEach(header -> headers.put(
                            header.group(1).toLowerCase(Locale.ROOT),
                            header.group(2).strip()));
            return new Part(headers, message.substring(head.end()));
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        boolean is(String type) {
            return header("content-type").toLowerCase(Locale.ROOT).startsWith(type);
        }

        Optional<String> parameter(String name) {
            return PARAMETER
                    .matcher(header("content-type"))
                    .results()
                    .filter(parameter -> parameter.group(1).equalsIgnoreCase(name))
                    .map(parameter -> parameter.group(2) == null ? parameter.group(3) : parameter.group(2))
                    .findFirst();
        }

        byte[] content() {
            return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
                case "base64" -> Base64.getMimeDecoder().decode(body);
                case "quoted-printable" -> quotedPrintable(body);
                default -> body.getBytes(ISO_8859_1);
            };
        }
    }

    /** The page in a message; nothing for what is no message. */
    static Optional<Page> page(byte[] content) {
        var message = new String(content, ISO_8859_1);
        var part = Part.of(message);
        if (!part.headers().containsKey("mime-version") && !part.is("multipart/related")) {
            return Optional.empty();
        }
        var page = page(part, 0).orElseThrow(() -> new UnreadableDocument(DAMAGED));
        try {
            return Optional.of(new Page(page.content(), page.parameter("charset")));
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
    }

    private static Optional<Part> page(Part part, int depth) {
        if (part.is("text/html") || part.is("application/xhtml+xml")) {
            return Optional.of(part);
        }
        if (!part.is("multipart/") || depth == DEEPEST) {
            return Optional.empty();
        }
        var parts = parts(part);
        var root = part.parameter("start").flatMap(id -> parts.stream()
                .filter(p -> p.header("content-id").equals(id))
                .findFirst());
        return root.flatMap(p -> page(p, depth + 1))
                .or(() ->
                        parts.stream().flatMap(p -> page(p, depth + 1).stream()).findFirst());
    }

    private static List<Part> parts(Part multipart) {
        var boundary = multipart.parameter("boundary").orElseThrow(() -> new UnreadableDocument(DAMAGED));
        var line = Pattern.compile("(?m)(?:\\r?\\n)?^--" + Pattern.quote(boundary) + "(--)?[ \\t]*\\r?(?:\\n|\\z)");
        var parts = new ArrayList<Part>();
        var end = line.matcher(multipart.body());
        int from = -1;
        while (end.find()) {
            if (from >= 0) {
                parts.add(Part.of(multipart.body().substring(from, Math.max(from, end.start()))));
            }
            from = end.group(1) == null ? end.end() : -1;
        }
        return parts;
    }

    /** RFC 2045, 6.7; an equals sign that begins nothing stands for itself. */
    private static byte[] quotedPrintable(String text) {
        return ESCAPE.matcher(text.replaceAll("=[ \\t]*\\r?\\n", ""))
                .replaceAll(WebArchive::character)
                .getBytes(ISO_8859_1);
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
}
