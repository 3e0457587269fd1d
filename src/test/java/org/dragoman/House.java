package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rooms of the house, and the arrows between them (decision records 1 and 15). */
final class House {
    static final String ROOT = "org.dragoman.";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman");

    /** What each room names as its neighbours below; what those may import, it may import too. */
    static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("language", List.of()),
            Map.entry("brand", List.of("language")),
            Map.entry("observation", List.of()),
            Map.entry("audit", List.of("background", "observation", "signature")),
            Map.entry("database", List.of()),
            Map.entry("background", List.of("database")),
            Map.entry("bound", List.of()),
            Map.entry("web", List.of("language", "background", "bound", "observation")),
            Map.entry("http", List.of("web")),
            Map.entry("secret", List.of()),
            Map.entry("signature", List.of("secret")),
            Map.entry("contract", List.of("web", "secret")),
            Map.entry("account", List.of("contract", "audit", "brand")),
            Map.entry("site", List.of("account")),
            Map.entry("factor", List.of("account")),
            Map.entry("provider", List.of("account")),
            Map.entry("passkey", List.of("account")),
            Map.entry("matching", List.of("language")),
            Map.entry("consequence", List.of("account", "matching")),
            Map.entry("glossary", List.of("consequence")),
            Map.entry("statement", List.of("account")),
            Map.entry("segment", List.of("statement")),
            Map.entry("provenance", List.of()),
            Map.entry("translation", List.of("segment", "provenance")),
            Map.entry("splitting", List.of("translation")),
            Map.entry("memory", List.of("translation")),
            Map.entry("revision", List.of("splitting")),
            Map.entry("check.text", List.of("language")),
            Map.entry("check.numbers", List.of("check.text")),
            Map.entry("check", List.of("bound", "check.numbers")),
            Map.entry("alignment", List.of("bound", "check.numbers", "matching")),
            Map.entry("job", List.of("revision", "consequence")),
            Map.entry("inspection", List.of("job", "glossary", "check")),
            Map.entry("workbench", List.of("inspection", "memory")),
            Map.entry("review", List.of("inspection")),
            Map.entry("rendering", List.of("segment", "provenance")),
            Map.entry("format", List.of("rendering")),
            Map.entry("edition", List.of("inspection", "format")),
            Map.entry("trust", List.of("edition")),
            Map.entry("archive", List.of("trust")),
            Map.entry("past", List.of("alignment", "glossary", "memory", "splitting")),
            Map.entry("names", List.of("job", "glossary")),
            Map.entry("exchange", List.of("glossary")),
            Map.entry("decoding", List.of("statement")),
            Map.entry("markup", List.of("decoding")),
            Map.entry("docx", List.of("markup")),
            Map.entry("odt", List.of("docx")),
            Map.entry("rtf", List.of("docx")),
            Map.entry("okapi", List.of("splitting", "memory", "odt", "rtf")),
            Map.entry("proofreading", List.of("inspection")),
            Map.entry("home", List.of("edition")),
            Map.entry("webhook", List.of("edition")),
            Map.entry("demonstration", List.of("edition", "exchange")));

    private House() {}

    /** Every package below the root, by its name there: {@code job}, {@code check.text}. */
    static Set<String> rooms() {
        return CLASSES.stream()
                .filter(c -> c.getPackageName().startsWith(ROOT))
                .map(House::room)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    /** The room itself, and all that its arrows lead to. */
    static Set<String> reach(String room) {
        var reached = new TreeSet<>(Set.of(room));
        ARROWS.get(room).forEach(next -> reached.addAll(reach(next)));
        return reached;
    }
}
