package org.dragoman.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** What the code knows of the types that calls are sent and answer. */
record Types(IndexView index) {
    private static final String ROOT = "org.dragoman.";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    /** The record of a schema: the one with its name that has its properties, but for what is hidden or computed. */
    Optional<ClassInfo> recordOf(String schema, Set<String> properties) {
        return index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(ROOT))
                .filter(type -> name(type).equals(schema))
                .filter(type ->
                        properties.containsAll(names(type)) || names(type).containsAll(properties))
                .findFirst();
    }

    private static String name(ClassInfo type) {
        var given = type.declaredAnnotation(Schema.class);
        return given == null || given.value("name") == null
                ? type.simpleName()
                : given.value("name").asString();
    }

    private static List<String> names(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).toList();
    }

    static boolean mayBeNull(ClassInfo type, String component) {
        return type.recordComponents().stream()
                .anyMatch(one -> one.name().equals(component) && one.type().hasAnnotation(NULLABLE));
    }

    /** Whether what is null is left out of answers. */
    static boolean leavesNullOut(ClassInfo type) {
        return type.hasDeclaredAnnotation(JsonInclude.class);
    }

    /** The constants of an enum in lower case; its name begins after {@code org.dragoman}. */
    List<String> constants(String name) {
        var binary = name.replaceAll("(\\.[A-Z]\\w*)\\.", "$1\\$");
        var type = Objects.requireNonNull(index.getClassByName(ROOT + binary), name);
        return type.enumConstants().stream()
                .map(FieldInfo::name)
                .map(constant -> constant.toLowerCase(Locale.ROOT))
                .toList();
    }
}
