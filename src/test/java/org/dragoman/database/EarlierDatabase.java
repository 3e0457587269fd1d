package org.dragoman.database;

import java.util.Map;
import org.dragoman.testsupport.Database;

/** The database of the newest stored version, on the server of the tests. */
public class EarlierDatabase extends Database {

    @Override
    public Map<String, String> start() {
        var server = super.start().get("quarkus.datasource.jdbc.url");
        return Map.of("quarkus.datasource.jdbc.url", StoredDump.newest().restore(server, "earlier"));
    }
}
