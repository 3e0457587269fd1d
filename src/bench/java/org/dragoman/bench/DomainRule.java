package org.dragoman.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Which code of a room is of the domain: all that decides by itself. Left out are the edge (resources, and what a page or a
 * document shows) and the methods that do nothing without the database, the container or the message bundles, found by
 * following their calls through the whole application; calls of an interface are not followed, for a test can answer
 * them. Tests with a real database and a real browser hold what is left out.
 */
final class DomainRule {
    private static final Pattern EDGE =
            Pattern.compile(".*(Resource|Api|Pages?|View|Sheet|Documents?|Report|Parameters|Messages|Config)");
    private static final String RESOURCE = "Ljakarta/ws/rs/Path;";
    private static final String TYPED = "Lorg/jboss/resteasy/reactive/RestForm;";
    private static final String BUNDLE_ANNOTATION = "Lio/quarkus/qute/i18n/MessageBundle;";
    private static final String OURS = "org/dragoman/";
    /** Looks its text up when someone reads it. */
    private static final String REFUSAL = OURS + "web/Refusal";

    private static final List<String> OUTSIDE = List.of(
            "io/quarkus/hibernate/orm/panache/",
            "io/quarkus/narayana/",
            "io/quarkus/qute/",
            "jakarta/persistence/EntityManager",
            "jakarta/persistence/Query",
            "org/hibernate/",
            "org/dragoman/web/Refusal.messages",
            "org/dragoman/web/Refusal.text",
            "java/sql/",
            "javax/sql/");

    private final Classes classes;
    private final Map<String, Boolean> outside = new HashMap<>();

    /** Where the application's classes are read. */
    interface Classes {
        /** @param name with slashes; empty for what is not of the application */
        Optional<ClassNode> named(String name);
    }

    DomainRule(Classes classes) {
        this.classes = classes;
    }

    boolean isEdge(ClassNode type) {
        var simple = type.name.substring(type.name.lastIndexOf('/') + 1).replaceFirst("\\$.*", "");
        return EDGE.matcher(simple).matches()
                || has(type, RESOURCE)
                || type.fields.stream().anyMatch(field -> isIn(field.visibleAnnotations, TYPED));
    }

    /** Whether a method does nothing without what a plain test does not have. A lambda is of the method it stands in. */
    boolean needsOutside(ClassNode type, String method, String descriptor) {
        if (method.startsWith("lambda$")) {
            var enclosing = method.substring("lambda$".length(), method.lastIndexOf('$'));
            var around = enclosing.equals("new") ? "<init>" : enclosing.equals("static") ? "<clinit>" : enclosing;
            var methods = methods(type, m -> m.name.equals(around));
            return needsOutside(type.name, method, descriptor)
                    || (!methods.isEmpty() && methods.stream().allMatch(m -> needsOutside(type.name, m.name, m.desc)));
        }
        return needsOutside(type.name, method, descriptor);
    }

    private boolean needsOutside(String owner, String method, String descriptor) {
        var key = owner + "." + method + descriptor;
        var known = outside.get(key);
        if (known == null) {
            outside.put(key, false);
            known = body(owner, method, descriptor).map(this::callsOutside).orElse(false);
            outside.put(key, known);
        }
        return known;
    }

    /** Whether a method puts something into words, which are those of a message bundle. */
    boolean isWording(ClassNode type, String method, String descriptor) {
        return body(type.name, method, descriptor).stream()
                .flatMap(m -> Arrays.stream(m.instructions.toArray()))
                .anyMatch(i -> i instanceof MethodInsnNode call
                        && classes.named(call.owner)
                                .filter(t -> has(t, BUNDLE_ANNOTATION))
                                .isPresent());
    }

    private boolean callsOutside(MethodNode body) {
        for (var instruction : body.instructions) {
            if (isOutside(instruction)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutside(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return isOutside(call.owner, call.name, call.desc);
        }
        if (instruction instanceof InvokeDynamicInsnNode made) {
            return Arrays.stream(made.bsmArgs)
                    .filter(Handle.class::isInstance)
                    .map(Handle.class::cast)
                    .anyMatch(handle -> handle.getTag() != Opcodes.H_INVOKEINTERFACE
                            && isOutside(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
        return false;
    }

    private boolean isOutside(String owner, String method, String descriptor) {
        var call = owner + "." + method;
        if (OUTSIDE.stream().anyMatch(call::startsWith)) {
            return !method.equals("<init>");
        }
        if (!owner.startsWith(OURS) || owner.equals(REFUSAL)) {
            return false;
        }
        var type = classes.named(owner).orElse(null);
        if (type == null) {
            return false;
        }
        return body(owner, method, descriptor).isPresent()
                ? needsOutside(owner, method, descriptor)
                : inherits(type) && isOutside(type.superName, method, descriptor);
    }

    private static boolean inherits(ClassNode type) {
        return type.superName != null && !type.superName.equals("java/lang/Object");
    }

    private Optional<MethodNode> body(String owner, String method, String descriptor) {
        return classes.named(owner)
                .flatMap(type -> methods(type, m -> m.name.equals(method) && m.desc.equals(descriptor)).stream()
                        .findFirst());
    }

    private static List<MethodNode> methods(ClassNode type, Predicate<MethodNode> which) {
        return type.methods.stream().filter(which).toList();
    }

    private static boolean has(ClassNode type, String annotation) {
        return isIn(type.visibleAnnotations, annotation) || isIn(type.invisibleAnnotations, annotation);
    }

    private static boolean isIn(@Nullable List<AnnotationNode> annotations, String annotation) {
        return annotations != null && annotations.stream().anyMatch(a -> a.desc.equals(annotation));
    }
}
