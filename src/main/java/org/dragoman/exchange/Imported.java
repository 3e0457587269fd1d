package org.dragoman.exchange;

import org.dragoman.glossary.Concepts;

/** What an import did, and what it left out. */
record Imported(Concepts.Report report, FileRemarks remarks) {}
