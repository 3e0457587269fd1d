package org.dragoman.bound;

/** A text of which each thousandth look at a character is a step. */
final class WatchedText implements CharSequence {
    private static final int EACH = 1024;

    private final CharSequence text;
    private int looks;

    WatchedText(CharSequence text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks % EACH == 0) {
            Budget.step();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
