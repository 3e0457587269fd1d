package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** Queries keep to the arrows too: in SQL a room names only its own tables, in JPQL only entities that it may import. */
@Tag("plain")
class QueriesTest {
    private static final Map<String, String> TABLES_WITHOUT_ENTITY = Map.of(
            "snapshot_version", "database",
            "archive_sentence", "archive",
            "archive_name", "archive",
            "trail_pending", "audit",
            "trail_link", "audit",
            "trail_head", "audit",
            "trail_record", "audit",
            "logged_edition", "trust",
            "unlogged_edition", "trust");

    private static final Pattern CREATED = Pattern.compile("(?m)^create (?:table|view) (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?m)^drop (?:table|view) (\\w+)");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?i:from|join|update|into|table|using)\\s+(\\w+(?:\\s+\\w+)?(?:\\s*,\\s*\\w+(?:\\s+\\w+)?)*+)(?![\\w.])");
    private static final Pattern PUT_TOGETHER = Pattern.compile(
            "(?i)\\b(?:select\\b.*\\bfrom|delete from|join|update|insert into|truncate|(?:alter|drop|lock) table)\\s+(?:…|%s)");
    private static final Pattern NUMBER_OF_LANGUAGES = Pattern.compile("(?:=|<|>|<>)\\s*[34]\\b");

    static Set<String> rooms() {
        return House.rooms();
    }

    private static final Map<String, String> ENTITIES =
            entities().collect(toMap(JavaClass::getSimpleName, House::room));

    private static final Map<String, String> TABLES = tables();

    private static final Map<String, List<String>> TEXTS = new HashMap<>();

    private static Stream<JavaClass> entities() {
        return House.CLASSES.stream().filter(c -> c.isAnnotatedWith(Entity.class));
    }

    private static Map<String, String> tables() {
        var tables = new HashMap<>(TABLES_WITHOUT_ENTITY);
        entities().forEach(entity -> tables.put(table(entity), House.room(entity)));
        House.CLASSES.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.isAnnotatedWith(CollectionTable.class))
                .forEach(f -> tables.put(table(f), House.room(f.getOwner())));
        return tables;
    }

    private static String table(JavaField collection) {
        return collection.getAnnotationOfType(CollectionTable.class).name();
    }

    private static String table(JavaClass entity) {
        return entity.tryGetAnnotationOfType(Table.class)
                .map(Table::name)
                .filter(name -> !name.isEmpty())
                .orElse(entity.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase());
    }

    @Test
    void everyTableBelongsToARoom() throws IOException {
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            var created = new StringBuilder();
            for (var migration : migrations.toList()) {
                created.append(Files.readString(migration));
            }
            var dropped =
                    DROPPED.matcher(created).results().map(r -> r.group(1)).toList();
            assertThat(CREATED.matcher(created).results().map(r -> r.group(1)).filter(t -> !dropped.contains(t)))
                    .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nameOnlyTablesOfTheirOwnRoom(String room) {
        assertThat(named(room).filter(TABLES::containsKey))
                .allSatisfy(table -> assertThat(TABLES.get(table)).as(table).isEqualTo(room));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nameOnlyEntitiesWithinReach(String room) {
        assertThat(named(room).filter(ENTITIES::containsKey))
                .allSatisfy(entity -> assertThat(House.reach(room)).as(entity).contains(ENTITIES.get(entity)));
    }

    /** A backup is of whatever tables there are. */
    static Stream<String> roomsThatKnowTheirTables() {
        return rooms().stream().filter(room -> !room.equals("database"));
    }

    /** A name that is put together is seen by no test. */
    @ParameterizedTest
    @MethodSource("roomsThatKnowTheirTables")
    void spellTheNamesOfTables(String room) {
        assertThat(texts(room).filter(text -> PUT_TOGETHER.matcher(text).find()))
                .as("queries in which the name of a table is a constant or a variable: write the name")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void countNoLanguages(String room) {
        assertThat(texts(room)).allSatisfy(text -> assertThat(text).doesNotContainPattern(NUMBER_OF_LANGUAGES));
    }

    private static Stream<String> named(String room) {
        return texts(room).flatMap(QueriesTest::namedIn);
    }

    private static Stream<String> texts(String room) {
        return TEXTS.computeIfAbsent(room, JavaTexts::of).stream();
    }

    /** What stands in a text where a query names tables or entities, each without its alias. */
    private static Stream<String> namedIn(String text) {
        return NAMED.matcher(text)
                .results()
                .flatMap(list -> Stream.of(list.group(1).split("\\s*,\\s*")))
                .map(entry -> entry.split("\\s+")[0]);
    }
}
