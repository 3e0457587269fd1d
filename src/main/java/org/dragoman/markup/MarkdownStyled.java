package org.dragoman.markup;

import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words between marks that CommonMark does not know. */
final class MarkdownStyled extends Node implements DelimitedNode {
    private final String element;
    private BasedSequence openingMarker;
    private BasedSequence text = BasedSequence.NULL;
    private BasedSequence closingMarker;

    /** @param element of HTML that means the same */
    MarkdownStyled(String element, BasedSequence openingMarker, BasedSequence closingMarker) {
        this.element = element;
        this.openingMarker = openingMarker;
        this.closingMarker = closingMarker;
    }

    String element() {
        return element;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {openingMarker, text, closingMarker};
    }

    @Override
    public BasedSequence getOpeningMarker() {
        return openingMarker;
    }

    @Override
    public void setOpeningMarker(BasedSequence openingMarker) {
        this.openingMarker = openingMarker;
    }

    @Override
    public BasedSequence getText() {
        return text;
    }

    @Override
    public void setText(BasedSequence text) {
        this.text = text;
    }

    @Override
    public BasedSequence getClosingMarker() {
        return closingMarker;
    }

    @Override
    public void setClosingMarker(BasedSequence closingMarker) {
        this.closingMarker = closingMarker;
    }
}
