package org.dragoman.testsupport;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL statements that go to the database, whoever sends them; a batch of rows is one. Nothing else may run meanwhile. */
@PersistenceUnitExtension
public class SentStatements implements StatementInspector {
    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    /** What is sent while something is done. */
    public static List<String> during(Runnable work) {
        SENT.clear();
        work.run();
        return new ArrayList<>(SENT);
    }
}
