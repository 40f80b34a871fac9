package org.yishiting.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.yishiting.house.House;
import org.yishiting.refusal.StepOverException.How;

class FaultAnswersTest {

    private final ResourceBundleMessageSource messages = messages();
    private final FaultAnswers answers = new FaultAnswers(new Refusals(messages), messages);

    static Stream<Arguments> faults() {
        return Stream.of(
                told(new OptimisticLockingException("ENGINE-03005 Execution of 'UPDATE TaskEntity' failed"), 409),
                told(new ProcessEngineException("ENGINE-03004", sql("23505")), 409),
                told(new ProcessEngineException("ENGINE-03004", batch("23505")), 409),
                told(new ProcessEngineException("ENGINE-03004", sql("40P01")), 409),
                told(new ProcessEngineException("ENGINE-03004", sql("23503")), 409),
                told(new ProcessEngineException("ENGINE-03004", sql("22001")), 400),
                told(new ProcessEngineException("ENGINE-03004", sql("08006")), 503),
                told(new DuplicateKeyException("insert into vote …"), 409),
                told(new CannotAcquireLockException("select … for update"), 409),
                told(new ObjectOptimisticLockingFailureException("org.yishiting.matter.Matter", "1"), 409),
                told(new TaskAlreadyClaimedException("4711", "li"), 409),
                told(new SuspendedEntityInteractionException("ENGINE-03057 task is suspended"), 409),
                told(new StepOverException(How.OVER), 409),
                told(new ProcessEngineException("wrapped", new StepOverException(How.MINE)), 409),
                told(new AuthorizationException("ENGINE-03110 Required admin authenticated group"), 403),
                told(new NullValueException("Cannot find task with id 4711: task is null"), 404),
                told(rest(500, new NullValueException("Cannot submit task form 4711")), 404),
                told(rest(400, new OptimisticLockingException("ENGINE-03005")), 409),
                told(rest(404, null), 404),
                told(
                        new InvalidRequestException(
                                jakarta.ws.rs.core.Response.Status.BAD_REQUEST, "Cannot convert value"),
                        400),
                told(new BadUserRequestException("ENGINE-03001"), 400),
                told(new jakarta.ws.rs.NotAllowedException("GET"), 405),
                told(new RefusedException("meeting-past"), 422),
                told(new ProcessEngineException("wrapped", new StepRefusedException("请先签收")), 400),
                told(new ProcessEngineException("ENGINE-09999 org.camunda.bpm"), 500),
                told(new ProcessEngineException("ENGINE-03004", sql("42S02")), 500),
                told(new IllegalStateException("java.lang.Nonsense"), 500),
                told(rest(500, null), 500));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasAStatusAndWords(Throwable failed, int status) {
        for (Locale language : House.LANGUAGES) {
            FaultAnswer answer = answers.to(failed, language);
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.words())
                    .isNotBlank()
                    .doesNotContain("ENGINE", "SQL", "Exception", "org.", "java.", "select", "fault-answer", "{0}");
        }
    }

    @Test
    void whatNobodyForesawHasANumber() {
        FaultAnswer one = answers.to(new IllegalStateException("broken"), Locale.ENGLISH);
        FaultAnswer other = answers.to(new IllegalStateException("broken"), Locale.ENGLISH);

        assertThat(one.words()).containsPattern("the number [0-9A-F]{8}\\.").isNotEqualTo(other.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01", "HYT00", "55P03"})
    void aRaceMayBeRunAgain(String state) {
        assertThat(FaultAnswers.isRace(new ProcessEngineException("ENGINE-03004", sql(state))))
                .isTrue();
        assertThat(FaultAnswers.isRace(new ProcessEngineException("ENGINE-03004", sql("22001"))))
                .isFalse();
    }

    /** Status and statement; the states are the databases' own. */
    static Stream<String> refused() {
        return Stream.of(
                "409 insert into child values (1, 1, 'a')",
                "409 insert into child values (2, 9, 'a')",
                "409 delete from parent",
                "400 insert into child values (3, 1, 'longer than five')",
                "500 insert into nowhere values (1)");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatH2RefusesIsTold(String statusAndStatement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertTold(connection, statusAndStatement);
        }
    }

    @Test
    void whatPostgresRefusesIsTold() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            for (String statusAndStatement : refused().toList()) {
                try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                    assertTold(connection, statusAndStatement);
                }
            }
            try (Connection one = postgres.getPostgresDatabase().getConnection();
                    Connection other = postgres.getPostgresDatabase().getConnection()) {
                one.setAutoCommit(false);
                one.createStatement().execute("select * from parent for update");
                other.createStatement().execute("set lock_timeout = 50");
                SQLException waited = refusalOf(other.createStatement(), "delete from parent");
                assertThat(answers.to(waited, House.LANGUAGE).status()).isEqualTo(409);
            }
        }
    }

    private void assertTold(Connection connection, String statusAndStatement) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists child");
            statement.execute("drop table if exists parent");
            statement.execute("create table parent (id int primary key)");
            statement.execute("create table child (id int primary key, parent int references parent, name varchar(5))");
            statement.execute("insert into parent values (1)");
            statement.execute("insert into child values (1, 1, 'a')");
            SQLException refused = refusalOf(statement, statusAndStatement.substring(4));
            assertThat(answers.to(refused, House.LANGUAGE).status())
                    .as(statusAndStatement)
                    .isEqualTo(Integer.parseInt(statusAndStatement.substring(0, 3)));
        }
    }

    private static SQLException refusalOf(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException refused) {
            return refused;
        }
        throw new AssertionError(sql + " was not refused");
    }

    private static Arguments told(Throwable failed, int status) {
        return Arguments.of(failed, status);
    }

    private static SQLException sql(String state) {
        return new SQLException("ERROR: duplicate key value violates unique constraint", state);
    }

    private static SQLException batch(String state) {
        BatchUpdateException batch = new BatchUpdateException("batch entry 0", "00000", 0, new int[0]);
        batch.setNextException(sql(state));
        return batch;
    }

    private static RestException rest(int status, Exception cause) {
        return new RestException(jakarta.ws.rs.core.Response.Status.fromStatusCode(status), cause, "ENGINE-REST");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/faults", "messages/council");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
