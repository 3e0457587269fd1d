package org.dragoman.markup;

import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineRenderer;

/** Tells codes that show nothing by themselves from those that make a paragraph even without words. */
final class EmptyCodes implements InlineRenderer<Boolean> {
    static final EmptyCodes TEST = new EmptyCodes();

    private EmptyCodes() {}

    @Override
    public Boolean formatting(Inline.Formatting formatting) {
        return true;
    }

    @Override
    public Boolean link(Inline.Link link) {
        return true;
    }

    @Override
    public Boolean noteMark(Inline.NoteMark mark) {
        return false;
    }

    @Override
    public Boolean image(Inline.Image image) {
        return image.description().isBlank();
    }

    @Override
    public Boolean printed(Inline.Printed printed) {
        return printed.text().isBlank();
    }

    @Override
    public Boolean abbreviation(Inline.Abbreviation abbreviation) {
        return true;
    }

    @Override
    public Boolean direction(Inline.Direction direction) {
        return true;
    }

    @Override
    public Boolean foreign(Inline.Foreign foreign) {
        return true;
    }

    @Override
    public Boolean unknown(Inline.Unknown unknown) {
        return false;
    }
}
