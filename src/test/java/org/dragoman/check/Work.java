package org.dragoman.check;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@linkplain MeteredLoader metered} code has done so far: the methods and the rounds of loops that it began, the
 * characters that its expressions looked at, those of the texts that it made or handed to a library, the elements of the
 * lists that it searched. One thread.
 */
public final class Work {
    private static long done;

    private Work() {}

    public static long done() {
        return done;
    }

    public static void step() {
        done++;
    }

    public static void read(CharSequence text) {
        done += text == null ? 0 : text.length();
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Read(text));
    }

    public static boolean matches(String text, String pattern) {
        return matcher(Pattern.compile(pattern), text).matches();
    }

    public static String replaceAll(String text, String pattern, String replacement) {
        return matcher(Pattern.compile(pattern), text).replaceAll(replacement);
    }

    public static String replaceFirst(String text, String pattern, String replacement) {
        return matcher(Pattern.compile(pattern), text).replaceFirst(replacement);
    }

    public static int indexOf(String text, String part) {
        return indexOf(text, part, 0);
    }

    public static int indexOf(String text, int character) {
        return indexOf(text, character, 0);
    }

    public static int indexOf(String text, String part, int from) {
        int found = text.indexOf(part, from);
        done += (found < 0 ? text.length() : found) - from;
        return found;
    }

    public static int indexOf(String text, int character, int from) {
        int found = text.indexOf(character, from);
        done += (found < 0 ? text.length() : found) - from;
        return found;
    }

    public static int lastIndexOf(String text, String part) {
        int found = text.lastIndexOf(part);
        done += text.length() - Math.max(found, 0);
        return found;
    }

    public static int lastIndexOf(String text, int character) {
        int found = text.lastIndexOf(character);
        done += text.length() - Math.max(found, 0);
        return found;
    }

    public static boolean contains(String text, CharSequence part) {
        return indexOf(text, part.toString()) >= 0;
    }

    public static boolean contains(Collection<?> list, Object element) {
        done += list instanceof List ? list.size() : 1;
        return list.contains(element);
    }

    public static boolean remove(Collection<?> list, Object element) {
        done += list instanceof List ? list.size() : 1;
        return list.remove(element);
    }

    public static boolean removeAll(Collection<?> list, Collection<?> elements) {
        done += (long) list.size() * elements.size();
        return list.removeAll(elements);
    }

    private record Read(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            done++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            done += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            done += text instanceof String ? 0 : text.length();
            return text.toString();
        }
    }
}
