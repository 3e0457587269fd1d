package org.dragoman.web;

import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class MessagesFirstTest {
    @Inject
    BundleContext messages;

    @Inject
    MessagesFirst first;

    @Test
    void findsEveryMessageAndNoFileBeforeFilesAreLookedFor() {
        assertThat(messages.getMessageTemplates().keySet()).isNotEmpty().allMatch(id -> first.locate(id)
                .isPresent());
        assertThat(first.locate("layout.html")).isEmpty();
        assertThat(first.getPriority()).isGreaterThan(TemplateLocator.DEFAULT_PRIORITY);
    }
}
