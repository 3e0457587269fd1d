package org.dragoman.bound;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.dragoman.okapi.EndlessSegmentation;
import org.dragoman.splitting.Segmentation;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.RawRequest;
import org.dragoman.testsupport.RowCounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody works on for a client that has gone. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class AbandonedCallTest {
    private static final String CALL = "{\"language\":\"en\",\"text\":\"%s\"}".formatted("Boats wait. ".repeat(500));

    @TestHTTPResource("/")
    URI address;

    @Test
    void stopsWhenItsClientHasGone() throws Exception {
        People.editor();
        var endless = new EndlessSegmentation();
        QuarkusMock.installMockForType(endless, Segmentation.class);
        var before = RowCounts.now();
        new RawRequest("POST", "/api/v1/segmentation")
                .as("editor")
                .body("application/json", CALL.getBytes(UTF_8))
                .leaveAfter(endless.begun, address.getPort());
        assertThat(endless.stopped.get(1, TimeUnit.MINUTES)).isEqualTo(Overrun.Reason.ABANDONED);
        assertThat(RowCounts.now()).isEqualTo(before);
    }
}
