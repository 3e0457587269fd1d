package org.dragoman.testsupport;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many rows each table has: what is refused leaves them as they were. */
public final class RowCounts {
    private RowCounts() {}

    /** By the names of the tables. */
    public static Map<String, Long> now() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var counts = new TreeMap<String, Long>();
            for (var row : rows(all())) {
                var columns = (Object[]) row;
                counts.put((String) columns[0], ((Number) columns[1]).longValue());
            }
            return counts;
        });
    }

    private static String all() {
        return rows("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")
                .stream()
                .map("select '%1$s', count(*) from \"%1$s\""::formatted)
                .collect(Collectors.joining(" union all "));
    }

    private static List<?> rows(String sql) {
        return Panache.getEntityManager().createNativeQuery(sql).getResultList();
    }
}
