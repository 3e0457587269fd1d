package org.dragoman.archive;

import java.util.List;
import org.dragoman.edition.ListedFile;
import org.dragoman.rendering.ParallelText;

/** An edition in the columns that a reader has chosen. */
record ParallelPage(Masthead masthead, ParallelText text, ColumnChooser chooser, List<ListedFile> files) {}
