package org.dragoman.workbench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.dragoman.statement.Statements;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.SentStatements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A long statement costs no more queries than a short one. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class WorkbenchPagesTest {
    private static final int BY_THE_WAY = 3;

    @Inject
    Statements statements;

    @Inject
    WorkbenchPages bench;

    private WorkbenchFixture job(int paragraphs) {
        var text = IntStream.rangeClosed(1, paragraphs)
                .mapToObj(n -> "Boat number " + n + " reached the quay of Qasrabad.")
                .collect(Collectors.joining("\n\n"));
        return WorkbenchFixture.make(statements, Language.FR, text);
    }

    private long queries(WorkbenchFixture job, Consumer<WorkbenchFixture> work) {
        return SentStatements.during(() -> QuarkusTransaction.requiringNew().run(() -> work.accept(job)))
                .size();
    }

    private static Account translator() {
        return Account.named("translator-fr").orElseThrow();
    }

    @Test
    void opensAPageWithoutAQueryPerRow() {
        Consumer<WorkbenchFixture> open = job -> bench.page(job.job(), WorkbenchFilter.ALL, null, translator());
        long few = queries(job(4), open);
        assertThat(queries(job(40), open)).isLessThan(few + BY_THE_WAY);
    }

    @Test
    void showsACornerWithoutAQueryPerRow() {
        Consumer<WorkbenchFixture> corner =
                job -> bench.corner(job.job(), job.translations().get(2), translator());
        long few = queries(job(4), corner);
        assertThat(queries(job(40), corner)).isLessThan(few + BY_THE_WAY);
    }
}
