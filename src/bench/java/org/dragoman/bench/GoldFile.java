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
    private static final ObjectMapper MAPPER =
            mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    /** Requests to the API name their fields as the API does. */
    private static final ObjectMapper REQUESTS = mapper().build();

    private GoldFile() {}

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The cases of a file with one JSON object on each line; none if there is no such file. */
    static <T> List<T> lines(Path file, Class<T> type) throws IOException {
        return lines(file, type, MAPPER);
    }

    /** The same, of requests to the API with their right answers. */
    static <T> List<T> requests(Path file, Class<T> type) throws IOException {
        return lines(file, type, REQUESTS);
    }

    private static <T> List<T> lines(Path file, Class<T> type, ObjectMapper mapper) throws IOException {
        var cases = new ArrayList<T>();
        if (Files.exists(file)) {
            try (var reader = mapper.readerFor(type).<T>readValues(file.toFile())) {
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
