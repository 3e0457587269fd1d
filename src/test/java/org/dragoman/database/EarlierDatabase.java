package org.dragoman.database;

import java.util.Map;
import org.dragoman.testsupport.Database;

/** The database of the newest stored version, on the server of the tests. */
public class EarlierDatabase extends Database {

    @Override
    public Map<String, String> start() {
        StoredDump.newest().restore("earlier");
        return server().settings("earlier");
    }
}
