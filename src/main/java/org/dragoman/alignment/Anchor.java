package org.dragoman.alignment;

/** What a sentence holds that its translation is likely to hold too. */
record Anchor(Kind kind, String value) {
    /** What it is, and how likely the translation has it where the sentence has it. */
    enum Kind {
        /** The whole sentence, of which the memory knows the translation. */
        KNOWN(0.98, 0.02),
        /** A number or a full date, whatever the digits and the calendar. */
        NUMBER(0.85, 0.85),
        /** A web or mail address, the symbol of a document. */
        IDENTIFIER(0.9, 0.9),
        /** A concept of the glossary. */
        CONCEPT(0.8, 0.8),
        /** That a question is asked. */
        QUESTION(0.9, 0.9),
        /** A word that looks alike in both languages, by its first letters (Simard, Foster and Isabelle 1992). */
        COGNATE(0.4, 0.4);

        private final double probability;
        private final double mostByChance;

        Kind(double probability, double mostByChance) {
            this.probability = probability;
            this.mostByChance = mostByChance;
        }

        /** Whether it tells that a sentence is no translation that the whole other text lacks it. */
        boolean isTelling() {
            return this == NUMBER || this == IDENTIFIER || this == CONCEPT || this == QUESTION;
        }

        double probability() {
            return probability;
        }

        /** How likely any other sentence has it at most, however often it is in a text. */
        double mostByChance() {
            return mostByChance;
        }
    }
}
