package org.dragoman.observation;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Lets every line through, and nothing in it that a request could forge another line with. */
@LoggingFilter(name = "escaped")
final class EscapedLines implements Filter {
    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord record) {
            var text = record.getFormattedMessage();
            if (text != null) {
                record.setMessage(Escaped.of(text), ExtLogRecord.FormatStyle.NO_FORMAT);
            }
            record.setThrown(Escaped.of(record.getThrown()));
        }
        return true;
    }
}
