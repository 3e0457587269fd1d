package org.dragoman.web;

import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.i18n.MessageTemplateLocator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds messages before they are looked for among the files. Each of thousands is a template to Qute, which loads them all
 * when it starts and would ask every library for a file of that name.
 */
@Singleton
@Locate(MessagesFirst.NO_FILE)
class MessagesFirst implements TemplateLocator {
    /** What it finds is checked at the build as messages, and never as a file. */
    static final String NO_FILE = "(?!)";

    private final MessageTemplateLocator messages;

    @Inject
    MessagesFirst(MessageTemplateLocator messages) {
        this.messages = messages;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return messages.locate(id);
    }
}
