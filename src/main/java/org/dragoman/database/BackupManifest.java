package org.dragoman.database;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param format of the file; a restore knows those of its version and earlier
 * @param schema the migration that the database had seen last
 * @param rows how many rows each table has
 * @param sequences the last value of each sequence that was asked
 */
record BackupManifest(int format, String schema, Instant made, Map<String, Long> rows, Map<String, Long> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "backup.json";
    static final String TABLES = "tables/";
    static final String HOME = "home/";

    BackupManifest {
        rows = new TreeMap<>(rows);
        sequences = new TreeMap<>(sequences);
    }
}
