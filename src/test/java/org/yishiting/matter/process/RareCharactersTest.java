package org.yishiting.matter.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishiting.CaseTest;
import org.yishiting.house.Words;
import org.yishiting.refusal.StepRefusedException;

/** Characters are counted in one way from the form to the column. */
class RareCharactersTest extends CaseTest {

    private String title;

    @BeforeEach
    void readTitle() throws IOException {
        try (var file = getClass().getResourceAsStream("/cases/title-60-with-rare-char.txt")) {
            title = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(Words.count(title)).isEqualTo(60);
        assertThat(title).hasSizeGreaterThan(60);
    }

    @Test
    void aTitleOfSixtyIsStored() {
        register(title);

        assertThat(jdbc.sql("select public_title from matter where number = ?")
                        .param(matter)
                        .query(String.class)
                        .single())
                .isEqualTo(title);
    }

    @Test
    void sixtyRareOnesAreStoredToo() {
        register("𬭎".repeat(60));

        assertThat(matters.get(matter).publicTitle()).contains("𬭎".repeat(60));
    }

    @Test
    void oneMoreIsRefusedWithTheNameOfTheField() {
        assertThatThrownBy(() -> register(title + "𬭎"))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("公开标题")
                .hasMessageContaining("60")
                .hasMessageNotContaining("SQL");
    }

    @Test
    void nothingThatCanBeSeenIsNothing() {
        assertThatThrownBy(() -> register("\u200b\u3000\u2800\u202e"))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("公开标题");
    }

    @Test
    void invisibleCharactersAreNotStored() {
        register("北门\u200b漏水\u202e需要修\u2066补");

        assertThat(matters.get(matter).publicTitle()).contains("北门漏水需要修补");
    }

    /** H2 counts halves of rare characters, PostgreSQL whole ones: a column holds twice what its rule admits. */
    @ParameterizedTest
    @CsvSource({
        "MATTER, PUBLIC_TITLE, 60",
        "MATTER, TEXT, 2000",
        "TOPIC, TITLE, 60",
        "TOPIC, PLAN, 2000",
        "RESEARCH_QUESTION, QUESTION, 200",
        "RESEARCH_QUESTION, FINDING, 2000",
        "MEETING, PLACE, 200",
        "MEETING, AGENDA, 2000",
        "STATEMENT, SPEAKER, 200",
        "STATEMENT, TEXT, 2000",
        "RESOLUTION, PROPOSALS, 2000",
        "RESOLUTION, TEXT, 2000",
        "NOTICE, TITLE, 60",
        "NOTICE, TEXT, 2000",
        "OBJECTION, TEXT, 2000",
        "OBJECTION, ANSWER, 2000",
        "COMMITMENT, WHAT, 2000",
        "COMMITMENT, FUNDING, 200",
        "PROGRESS, REPORT, 2000",
        "RATING, COMMENT, 2000",
        "LIMIT_CHANGE, REASON, 200",
        "LISTING, REASON, 200",
        "URGING, WORDS, 200",
        "DELEGATION, REQUEST, 200",
        "DELEGATION, ANSWER, 2000",
        "COUNTERSIGN, QUESTION, 200",
        "COUNTERSIGN, OPINION, 2000",
        "CARBON_COPY, NOTE, 200",
        "MIGRATION, REASON, 200",
        "ATTACHMENT, NAME, 85",
        "PENDING_STEP, SUBJECT, 40"
    })
    void columnsHoldWhatRulesAdmit(String table, String column, int longest) {
        assertThat(jdbc.sql(
                                """
                                select character_maximum_length from information_schema.columns
                                where upper(table_name) = ? and upper(column_name) = ?""")
                        .params(table, column)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2 * longest);
    }

    private void register(String publicTitle) {
        start("collect", Map.of());
        Map<String, Object> form = new HashMap<>();
        form.put("intake", "accept");
        form.put("findings", "属实");
        form.put("publicTitle", publicTitle);
        form.put("category", "road");
        form.put("scope", "estate");
        form.put("urgency", "normal");
        form.put("care", false);
        complete("userTask_verifyOnSite", form);
    }
}
