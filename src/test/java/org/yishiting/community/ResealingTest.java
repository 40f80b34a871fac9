package org.yishiting.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yishiting.community.Resealing.Outcome;

/** A key is replaced: sealed with the old, read, sealed anew, the old removed, still read. */
class ResealingTest {

    private static final SealedColumn CONTACT = new SealedColumn("objection", "id", "contact");
    private static final SealedColumn RECIPIENT = new SealedColumn("message", "id", "recipient", "channel <> 'inbox'");
    private static final int ROWS = 450;

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:resealing;DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Sealed old = new Sealed("the old key");

    @BeforeEach
    void contactsAreSealedWithTheOldKey() {
        jdbc.sql("drop all objects").update();
        jdbc.sql("create table objection (id bigint primary key, contact varchar(400))")
                .update();
        jdbc.sql("create table message (id varchar(36) primary key, channel varchar(16), recipient varchar(400))")
                .update();
        for (long id = 1; id <= ROWS; id++) {
            jdbc.sql("insert into objection values (?, ?)")
                    .params(id, old.seal("1380000" + id, CONTACT, id))
                    .update();
        }
        jdbc.sql("insert into objection values (0, null)").update();
        jdbc.sql("insert into message values ('m-1', 'mail', ?), ('m-2', 'inbox', 'grid-worker')")
                .param(old.seal("a@example.org", RECIPIENT, "m-1"))
                .update();
    }

    @Test
    void afterwardsTheOldKeyIsNotNeeded() {
        Outcome outcome = resealing(new Sealed("the new key", "the old key")).reseal();

        assertThat(outcome).isEqualTo(new Outcome(ROWS + 1, 0));
        Sealed alone = new Sealed("the new key");
        assertThat(alone.open(contactOf(ROWS), CONTACT, (long) ROWS)).isEqualTo("1380000" + ROWS);
        assertThat(alone.open(recipientOf("m-1"), RECIPIENT, "m-1")).isEqualTo("a@example.org");
        assertThat(recipientOf("m-2")).isEqualTo("grid-worker");
        assertThat(resealing(alone).reseal()).isEqualTo(new Outcome(0, 0));
    }

    @Test
    void withoutTheOldKeyEverythingStaysAsItIs() {
        String before = contactOf(1);

        assertThat(resealing(new Sealed("the new key")).reseal()).isEqualTo(new Outcome(0, ROWS + 1));

        assertThat(contactOf(1)).isEqualTo(before);
        assertThat(old.open(before, CONTACT, 1L)).isEqualTo("13800001");
    }

    @Test
    void whatWasCopiedIntoAnotherRowIsNotSealedAnew() {
        jdbc.sql("update objection set contact = (select contact from objection where id = 1) where id = 2")
                .update();

        assertThat(resealing(new Sealed("the new key", "the old key")).reseal()).isEqualTo(new Outcome(ROWS, 1));
    }

    private Resealing resealing(Sealed sealed) {
        return new Resealing(List.of(CONTACT, RECIPIENT), sealed, jdbc, new DataSourceTransactionManager(database));
    }

    private String contactOf(long id) {
        return jdbc.sql("select contact from objection where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String recipientOf(String id) {
        return jdbc.sql("select recipient from message where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
