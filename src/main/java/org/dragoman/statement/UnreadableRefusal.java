package org.dragoman.statement;

import org.dragoman.web.Refusal;

/** Says to people what is wrong with a document that cannot be read. */
final class UnreadableRefusal {
    private UnreadableRefusal() {}

    static Refusal refusal(UnreadableDocument.Reason reason, StatementConfig config) {
        return switch (reason) {
            case EMPTY -> Refusal.badInput("empty", StatementMessages.class, StatementMessages::file_empty);
            case TOO_LARGE -> tooLarge(config.largestFile().asLongValue() >> 20);
            case UNKNOWN_FORMAT ->
                Refusal.badInput("unknown-format", StatementMessages.class, StatementMessages::unknown_format);
            case EXTENSION_LIES ->
                Refusal.badInput("extension-lies", StatementMessages.class, StatementMessages::extension_lies);
            case CONTROL_CHARACTERS ->
                Refusal.badInput("control-characters", StatementMessages.class, StatementMessages::control_characters);
            case WRONG_ENCODING ->
                Refusal.badInput("wrong-encoding", StatementMessages.class, StatementMessages::wrong_encoding);
            case DAMAGED -> Refusal.badInput("damaged", StatementMessages.class, StatementMessages::file_damaged);
            case TOO_INTRICATE ->
                Refusal.badInput("too-intricate", StatementMessages.class, StatementMessages::file_intricate);
            case TOO_SLOW -> Refusal.badInput("too-slow", StatementMessages.class, StatementMessages::file_slow);
            case ENCRYPTED -> Refusal.badInput("encrypted", StatementMessages.class, StatementMessages::file_encrypted);
            case NO_TEXT -> Refusal.badInput("no-text", StatementMessages.class, StatementMessages::no_text);
        };
    }

    private static Refusal tooLarge(long megabytes) {
        return Refusal.tooLarge("too-large", StatementMessages.class, m -> m.file_too_large(megabytes));
    }
}
