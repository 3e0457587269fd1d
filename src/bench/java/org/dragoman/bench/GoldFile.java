package org.dragoman.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the cases of gold samples; what a case has beyond the components of its record is left aside. */
final class GoldFile {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private GoldFile() {}

    /** The cases of a file with one JSON object on each line; none if there is no such file. */
    static <T> List<T> lines(Path file, Class<T> type) throws IOException {
        var cases = new ArrayList<T>();
        if (Files.exists(file)) {
            try (var reader = MAPPER.readerFor(type).<T>readValues(file.toFile())) {
                reader.forEachRemaining(cases::add);
            }
        }
        return cases;
    }

    /** The case list under {@code cases} in a JSON object. */
    static <T> List<T> cases(Path file, TypeReference<List<T>> type) throws IOException {
        return MAPPER.readerFor(type).at("/cases").readValue(file.toFile());
    }
}
