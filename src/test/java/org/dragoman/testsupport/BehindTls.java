package org.dragoman.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A site that people reach over TLS, by a proxy that speaks it. */
public class BehindTls implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("dragoman.web.address", "https://statements.example.org");
    }
}
