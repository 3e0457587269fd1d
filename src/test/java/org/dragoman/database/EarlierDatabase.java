package org.dragoman.database;

import java.util.Map;
import org.dragoman.testsupport.Database;

/** The database of a stored version, on the server of the tests. */
public class EarlierDatabase extends Database {
    static final String VERSION = "version";

    private StoredDump dump = StoredDump.all().get(0);

    @Override
    public void init(Map<String, String> arguments) {
        dump = new StoredDump(Integer.parseInt(arguments.get(VERSION)));
    }

    @Override
    public Map<String, String> start() {
        dump.restore("earlier");
        return server().settings("earlier");
    }
}
