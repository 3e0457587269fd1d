package org.dragoman.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.dragoman.chaos.Killer.Healing;
import org.dragoman.chaos.Releaser.Ordered;
import org.dragoman.chaos.Writer.Save;
import org.dragoman.language.Language;

/** Reads everything back that was acknowledged. */
final class Reckoning {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Installation installation;
    private final Desk desk;
    private final List<String> faults;
    private int missing;
    private int half;
    private int doubled;

    /** @param faults that are known already */
    Reckoning(Installation installation, Desk desk, List<String> faults) {
        this.installation = installation;
        this.desk = desk;
        this.faults = new ArrayList<>(faults);
    }

    Figures of(List<Healing> healings, List<Save> saves, List<Ordered> releases)
            throws IOException, InterruptedException {
        var kept = kept();
        int found = (int) saves.stream().filter(kept::contains).count();
        releases.forEach(this::look);
        var verification = installation.verification();
        if (verification.code() != 0) {
            faults.add(verification.said());
        }
        return new Figures(
                healings,
                saves.size(),
                found,
                releases.size(),
                missing,
                half,
                doubled,
                installation.failures(),
                faults);
    }

    /** Every text that a translation has ever had, by the trail. */
    private Set<Save> kept() throws IOException {
        var admin = Caller.as("admin", installation);
        var export = Caller.settled(() -> admin.get("/api/v1/trail/export"));
        var kept = new HashSet<Save>();
        for (var line : export.text().lines().toList()) {
            var entry = JSON.readTree(line).path("entry");
            if (entry.path("kind").asText().equals("translation")) {
                kept.add(new Save(
                        entry.path("translation").asLong(),
                        entry.path("number").asInt(),
                        entry.path("after").asText()));
            }
        }
        return kept;
    }

    private void look(Ordered release) {
        awaitEmbargo(release);
        var out = inState("released", release);
        if (out.isEmpty()) {
            missing++;
        }
        if (out.size() > 1) {
            doubled++;
        }
        half += (int) out.stream()
                .filter(edition -> !isWhole(release, edition.path("number").asInt()))
                .count();
    }

    private void awaitEmbargo(Ordered release) {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> inState("scheduled", release)
                    .isEmpty());
        } catch (ConditionTimeoutException e) {
            faults.add(release.slug() + " is still scheduled");
        }
    }

    private List<JsonNode> inState(String state, Ordered release) {
        var editions =
                Caller.insist(() -> desk.publisher.get("/api/v1/statements/" + release.statement() + "/editions"));
        return StreamSupport.stream(editions.spliterator(), false)
                .filter(edition -> edition.path("state").asText().equals(state))
                .toList();
    }

    private boolean isWhole(Ordered release, int number) {
        var answer = Caller.settled(() -> desk.publisher.get("/api/v1/editions/" + release.slug() + "/" + number));
        if (!answer.isGood()) {
            return false;
        }
        var segments = answer.json().path("segments");
        return segments.size() == Releaser.SENTENCES + 1
                && StreamSupport.stream(segments.spliterator(), false).allMatch(Reckoning::isInEveryLanguage);
    }

    private static boolean isInEveryLanguage(JsonNode segment) {
        return List.of(Language.values()).stream().noneMatch(language -> segment.path("texts")
                .path(language.tag())
                .path("text")
                .asText()
                .isBlank());
    }
}
