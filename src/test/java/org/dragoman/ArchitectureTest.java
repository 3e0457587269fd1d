package org.dragoman;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.scheduler.Scheduled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.background.Background;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every room: its arrows, its size, its names. */
@Tag("plain")
class ArchitectureTest {
    /** More files than a newcomer reads in a day are two rooms. */
    private static final int MOST_FILES = 60;

    /** A name that stands inside classes of more rooms than these says too little of what it names. */
    private static final int MOST_ROOMS = 3;

    /** Parts of classes that are rightly called the same in many rooms, and why. */
    private static final Map<String, String> SAME_EVERYWHERE = Map.of(
            "Templates", "the pages of a class, as Qute looks for them",
            "Kind", "of which kind a thing of its class is",
            "Row", "of a table on a page",
            "Cell", "of a table in a text or on a page",
            "Entry", "of a list that its class is",
            "Mark", "that stands in a text",
            "Text", "a piece without marks, or the text of its class",
            "Place", "where its class has found or sends something");

    static Set<String> rooms() {
        return House.rooms();
    }

    static Stream<Arguments> arrows() {
        return House.ARROWS.entrySet().stream()
                .flatMap(room -> room.getValue().stream().map(below -> Arguments.of(room.getKey(), below)));
    }

    @Test
    void everyRoomIsOnTheMap() {
        assertThat(House.ARROWS.keySet()).isEqualTo(rooms());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyWhereItsArrowsPoint(String room) {
        var reach = House.reach(room);
        var beyond = rooms().stream()
                .filter(other -> !reach.contains(other))
                .map(other -> House.ROOT + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(House.ROOT + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(beyond)
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void namesNoNeighbourThatItNeverUses(String room, String below) {
        assertThat(House.CLASSES.stream()
                        .filter(c -> c.getPackageName().equals(House.ROOT + room))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getPackageName()))
                .contains(House.ROOT + below);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void namesNoNeighbourThatAnotherLeadsTo(String room, String below) {
        assertThat(House.ARROWS.get(room))
                .filteredOn(other -> !other.equals(below))
                .noneMatch(other -> House.reach(other).contains(below));
    }

    @Test
    void isDrawnInTheReadme() throws IOException {
        WrittenDown.compare(Path.of("README.md"), "rooms", HousePicture.drawn());
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.dragoman.(**)").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void finishesWhatIsDoneByTheClock() {
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .should()
                .beAnnotatedWith(Background.class)
                .check(House.CLASSES);
    }

    @Test
    void confinesOkapi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.okapi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sf.okapi..")
                .check(House.CLASSES);
    }

    @Test
    void confinesLanguageTool() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.proofreading")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.languagetool..")
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void isNullMarked(String room) throws ClassNotFoundException {
        var info = Class.forName(House.ROOT + room + ".package-info");
        assertThat(info.isAnnotationPresent(NullMarked.class)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void saysInOneSentenceWhatItIs(String room) {
        assertThat(HousePicture.sentence(room)).matches("\\p{Lu}[^.]+\\.");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void isSmallEnoughToKnow(String room) throws IOException {
        try (var files = Files.list(Path.of("src/main/java/org/dragoman", room.split("\\.")))) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeLessThanOrEqualTo(MOST_FILES);
        }
    }

    @Test
    void givesEachClassANameOfItsOwn() {
        assertThat(House.CLASSES.stream()
                        .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    /** What is private is read in its own file, and may be called what is shortest there. */
    private static Map<String, TreeSet<String>> roomsOfParts() {
        return House.CLASSES.stream()
                .filter(c -> c.isMemberClass() && !c.getModifiers().contains(JavaModifier.PRIVATE))
                .collect(groupingBy(
                        JavaClass::getSimpleName, TreeMap::new, mapping(House::room, toCollection(TreeSet::new))));
    }

    @Test
    void namesPartsOfClassesByWhatTheyAre() {
        var vague = roomsOfParts();
        vague.keySet().removeAll(SAME_EVERYWHERE.keySet());
        vague.values().removeIf(rooms -> rooms.size() <= MOST_ROOMS);
        assertThat(vague)
                .as(
                        "nested types of one name in more than %s rooms: name each by what it holds (FindingItem, not Item),"
                                + " or say in SAME_EVERYWHERE why the name is right wherever it stands",
                        MOST_ROOMS)
                .isEmpty();
    }

    @Test
    void exceptsNoPartThatNeedsNoException() {
        var parts = roomsOfParts();
        assertThat(SAME_EVERYWHERE.keySet())
                .allMatch(name -> parts.getOrDefault(name, new TreeSet<>()).size() > MOST_ROOMS);
    }

    @Test
    void hasNoRoomForEverything() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..dto..", "..service..", "..entity..")
                .andShould()
                .haveSimpleNameNotEndingWith("Service")
                .check(House.CLASSES);
    }
}
