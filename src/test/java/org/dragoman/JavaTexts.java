package org.dragoman;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The texts that stand in the Java sources of a room, each sum of texts as one; what is no text in it is {@code …}. So is
 * a list of texts.
 */
final class JavaTexts extends TreeScanner<@Nullable Void, List<String>> {
    private JavaTexts() {}

    static List<String> of(String room) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<String>();
        try (var sources = Files.list(Path.of("src/main/java/org/dragoman", room.split("\\.")));
                var files = compiler.getStandardFileManager(null, null, null)) {
            var java = sources.filter(p -> p.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toArray(File[]::new);
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(java));
            new JavaTexts().scan(task.parse(), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, List<String> found) {
        if (literal.getValue() instanceof String text) {
            found.add(text);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, List<String> found) {
        if (sum.getKind() == Tree.Kind.PLUS) {
            found.add(text(sum));
        }
        return super.visitBinary(sum, found);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, List<String> found) {
        var arguments = call.getArguments();
        if (call.getMethodSelect() instanceof MemberSelectTree method
                && method.getIdentifier().contentEquals("of")
                && arguments.stream().allMatch(LiteralTree.class::isInstance)) {
            found.add(arguments.stream().map(JavaTexts::text).collect(Collectors.joining(", ")));
        }
        return super.visitMethodInvocation(call, found);
    }

    private static String text(Tree part) {
        if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        }
        return part instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "…";
    }
}
