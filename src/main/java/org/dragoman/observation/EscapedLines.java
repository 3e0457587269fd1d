package org.dragoman.observation;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.jboss.logmanager.ExtLogRecord;

/** Lets every line through, and nothing in it that a request could forge another line with. */
@LoggingFilter(name = "escaped")
final class EscapedLines implements Filter {
    private static final String LETTERS = "quarkus-mailer";

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord record) {
            var text = record.getFormattedMessage();
            if (text != null) {
                record.setMessage(escaped(text, record.getLoggerName()), ExtLogRecord.FormatStyle.NO_FORMAT);
            }
            record.setThrown(Escaped.of(record.getThrown()));
        }
        return true;
    }

    /** Where no mail server is set, people read their letters here: line by line, and each after a mark. */
    private static String escaped(String text, String logger) {
        return logger.equals(LETTERS)
                ? text.lines().map(Escaped::of).collect(Collectors.joining("\n    | "))
                : Escaped.of(text);
    }
}
