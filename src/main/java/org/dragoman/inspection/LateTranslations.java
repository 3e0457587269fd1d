package org.dragoman.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.statement.Statement;
import org.dragoman.translation.Translating;
import org.dragoman.web.Refusal;

/** Sends finished translations in which an error now stands open back to their translators. */
@ApplicationScoped
public class LateTranslations {
    private final StatementInspection looking;
    private final Translating translating;

    @Inject
    LateTranslations(StatementInspection looking, Translating translating) {
        this.looking = looking;
        this.translating = translating;
    }

    /**
     * What became of it.
     *
     * @param refused how many could not be sent back, by what the editor is told about it
     */
    public record SendBackOutcome(int sentBack, Map<String, Integer> refused) {}

    private record Late(long id, int version) {}

    /** Each goes back in a transaction of its own, by the same rules as any other. */
    public SendBackOutcome sendBack(long statementId, String reason, Account by) {
        by.mustHold(Role.EDITOR);
        if (reason.isBlank()) {
            throw Refusal.badInput(
                    "reason-missing", StatementFindingsMessages.class, StatementFindingsMessages::reason_missing);
        }
        var refused = new TreeMap<String, Integer>();
        int sentBack = 0;
        for (var late : late(statementId)) {
            try {
                translating.sendBack(late.id(), late.version(), reason, by);
                sentBack++;
            } catch (Refusal refusal) {
                refused.merge(refusal.text(by.interfaceLanguage()), 1, Integer::sum);
            }
        }
        return new SendBackOutcome(sentBack, refused);
    }

    private List<Late> late(long statementId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var statement = Statement.withId(statementId).orElseThrow(Refusal::notFound);
            return looking.over(statement).stream()
                    .filter(InspectedTranslation::isLate)
                    .map(p -> new Late(p.translation().id(), p.translation().version()))
                    .toList();
        });
    }
}
