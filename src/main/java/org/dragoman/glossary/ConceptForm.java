package org.dragoman.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A concept as it is typed: in each language one preferred form, and the others one a line. */
class ConceptForm {
    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String type;

    @RestForm
    @Nullable
    String note;

    /** The version that the change is made from; nothing for a new concept. */
    @RestForm
    @Nullable
    Integer version;

    @RestForm
    @Nullable
    String caseSensitive;

    @RestForm
    @Nullable
    String source;

    @RestForm
    @Nullable
    String transliteration;

    /** Why contradictions with other concepts are right. */
    @RestForm
    @Nullable
    String ruling;

    /** The fingerprint of the consequences that have been shown. */
    @RestForm
    @Nullable
    String seen;

    /** One value for each language, in the order of {@link Language}. */
    @RestForm
    List<String> preferred = List.of();

    @RestForm
    List<String> admitted = List.of();

    @RestForm
    List<String> forbidden = List.of();

    /** What is typed for one language. */
    record Fields(Language language, String preferred, String admitted, String forbidden) {}

    static ConceptForm empty() {
        var form = new ConceptForm();
        form.type = Concept.Type.PLACE.name();
        return form;
    }

    static ConceptForm of(Concept concept) {
        var form = new ConceptForm();
        form.key = concept.key();
        form.type = concept.type().name();
        form.note = concept.note();
        form.version = concept.version();
        form.source = concept.provenance().source();
        form.transliteration = concept.provenance().transliteration();
        form.caseSensitive = concept.terms().stream()
                .filter(Term::caseSensitive)
                .map(Term::form)
                .distinct()
                .collect(Collectors.joining("\n"));
        form.preferred = lines(concept, TermStatus.PREFERRED);
        form.admitted = lines(concept, TermStatus.ADMITTED);
        form.forbidden = lines(concept, TermStatus.FORBIDDEN);
        return form;
    }

    private static List<String> lines(Concept concept, TermStatus status) {
        return Arrays.stream(Language.values())
                .map(l -> concept.terms(l, status).stream().map(Term::form).collect(Collectors.joining("\n")))
                .toList();
    }

    public List<Fields> fields() {
        return Arrays.stream(Language.values())
                .map(l -> new Fields(l, at(preferred, l), at(admitted, l), at(forbidden, l)))
                .toList();
    }

    private static String at(List<String> values, Language language) {
        return language.ordinal() < values.size() ? values.get(language.ordinal()) : "";
    }

    public String key() {
        return text(key).strip();
    }

    public String type() {
        return text(type);
    }

    public String note() {
        return text(note);
    }

    public String source() {
        return text(source);
    }

    public String transliteration() {
        return text(transliteration);
    }

    public String ruling() {
        return text(ruling).strip();
    }

    public String seen() {
        return text(seen);
    }

    /** Makes a key of the first preferred term, where none was typed. */
    void nameIfNameless() {
        if (key().isEmpty()) {
            key = fields().stream()
                    .map(Fields::preferred)
                    .filter(p -> !p.isBlank())
                    .findFirst()
                    .map(ConceptKeys::free)
                    .orElse("");
        }
    }

    public String caseSensitive() {
        return text(caseSensitive);
    }

    public @Nullable Integer version() {
        return version;
    }

    public Concept.Type[] types() {
        return Concept.Type.values();
    }

    Definition definition() {
        var exact = new HashSet<>(lines(caseSensitive()));
        var forms = new ArrayList<Form>();
        for (var fields : fields()) {
            add(forms, fields.language(), TermStatus.PREFERRED, fields.preferred(), exact);
            add(forms, fields.language(), TermStatus.ADMITTED, fields.admitted(), exact);
            add(forms, fields.language(), TermStatus.FORBIDDEN, fields.forbidden(), exact);
        }
        forms.forEach(f -> exact.remove(f.text()));
        if (!exact.isEmpty()) {
            var stray = String.join(", ", exact);
            throw Refusal.badInput("no-such-form", GlossaryMessages.class, m -> m.no_such_form(stray));
        }
        return new Definition(
                key(), GlossaryParameters.type(type()), note(), forms, new Provenance(source(), transliteration()));
    }

    private void add(List<Form> forms, Language language, TermStatus status, String typed, Set<String> exact) {
        lines(typed).forEach(f -> forms.add(new Form(key(), language, f, status, exact.contains(f))));
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
