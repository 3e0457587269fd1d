package org.dragoman.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads some packages anew, with {@link Work} counted in whatever their classes do. */
final class MeteredLoader extends ClassLoader {
    private static final String WORK = Type.getInternalName(Work.class);
    private static final String STRING = "java/lang/String";
    private static final Set<String> TEXTS = Set.of("Ljava/lang/String;", "Ljava/lang/CharSequence;");
    private static final Set<String> COUNTED_OF_STRING =
            Set.of("matches", "replaceAll", "replaceFirst", "indexOf", "lastIndexOf", "contains");
    private static final Set<String> COUNTED_OF_LIST = Set.of("contains", "remove", "removeAll");
    private static final Set<String> CHEAP_OF_STRING = Set.of("length", "isEmpty", "hashCode", "toString");

    private final Set<String> packages;

    MeteredLoader(Set<String> packages) {
        super(MeteredLoader.class.getClassLoader());
        this.packages = Set.copyOf(packages);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!isMetered(name)) {
                return super.loadClass(name, resolve);
            }
            var known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private boolean isMetered(String name) {
        return !name.equals(Work.class.getName()) && packages.stream().anyMatch(p -> name.startsWith(p + "."));
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        var file = name.replace('.', '/') + ".class";
        try (var in = getParent().getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            var reader = new ClassReader(in.readAllBytes());
            var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new MeteredClass(writer), 0);
            var bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MeteredClass extends ClassVisitor {
        MeteredClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MeteredMethod(super.visitMethod(access, name, type, signature, thrown));
        }
    }

    private static final class MeteredMethod extends MethodVisitor {
        private final Set<Label> passed = new HashSet<>();

        MeteredMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count("step", "()V");
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                count("step", "()V");
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            if (owner.startsWith("org/dragoman/")) {
                super.visitMethodInsn(opcode, owner, name, type, isInterface);
                return;
            }
            countHanded(type);
            if (owner.equals(STRING)
                    && opcode == Opcodes.INVOKEVIRTUAL
                    && type.startsWith("()")
                    && !CHEAP_OF_STRING.contains(name)) {
                countTop();
            }
            if (owner.equals("java/util/regex/Pattern") && name.equals("matcher")) {
                count(name, "(Ljava/util/regex/Pattern;" + type.substring(1));
            } else if (owner.equals(STRING) && COUNTED_OF_STRING.contains(name)) {
                count(name, "(Ljava/lang/String;" + type.substring(1));
            } else if (isInterface && COUNTED_OF_LIST.contains(name) && type.endsWith(")Z") && isCollection(owner)) {
                count(name, "(Ljava/util/Collection;" + type.substring(1));
            } else {
                super.visitMethodInsn(opcode, owner, name, type, isInterface);
            }
            if (type.endsWith(")Ljava/lang/String;")) {
                countTop();
            }
        }

        private static boolean isCollection(String owner) {
            return Set.of("java/util/List", "java/util/Collection").contains(owner);
        }

        /** The text that a library is handed, alone or with a number after it. */
        private void countHanded(String type) {
            var arguments = Type.getArgumentTypes(type);
            var last = arguments.length - 1;
            if (last >= 0 && TEXTS.contains(arguments[last].getDescriptor())) {
                countTop();
            } else if (last >= 1
                    && arguments[last] == Type.INT_TYPE
                    && TEXTS.contains(arguments[last - 1].getDescriptor())) {
                super.visitInsn(Opcodes.DUP2);
                super.visitInsn(Opcodes.POP);
                count("read", "(Ljava/lang/CharSequence;)V");
            }
        }

        private void countTop() {
            super.visitInsn(Opcodes.DUP);
            count("read", "(Ljava/lang/CharSequence;)V");
        }

        private void count(String what, String type) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, what, type, false);
        }
    }
}
