package org.yishiting.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history of matters, searched; and the way that one of them took. */
class HistoryTest extends CockpitCase {

    private static final String FINISHED = "/api/cockpit/finished";

    private final List<String> numbers = new ArrayList<>();

    @BeforeEach
    void fourMatters() {
        matter("HIS-1", "CASE", "楼道灯", "CLOSED", "2026-11-02T02:00:00Z", "2026-11-10T02:00:00Z");
        matter("HIS-2", "CASE", "停车_位", "DECLINED", "2026-11-02T02:00:00Z", "2026-11-20T15:59:59Z");
        matter("HIS-3", "CASE", "排水沟", "OPEN", "2026-11-20T02:00:00Z", null);
        matter("HIS-4", "ELSE", "楼道灯", "CLOSED", "2026-11-02T02:00:00Z", "2026-11-11T02:00:00Z");
    }

    private void matter(String number, String division, String title, String status, String reported, String closed) {
        numbers.add(number);
        jdbc.sql(
                        """
                        insert into matter (number, public_title, text, category, channel, division, place, name_public,
                          care, procedure_key, status, tracking_hash, reported_at, closed_at, version)
                        values (?, ?, '原文', 'ROAD', 'VISIT', ?, '建设巷 1号楼', false, false, 'horqin-standard', ?, ?, ?, ?,
                          0)""")
                .params(
                        number,
                        title,
                        division,
                        status,
                        number,
                        Instant.parse(reported).atOffset(ZoneOffset.UTC),
                        closed == null ? null : Instant.parse(closed).atOffset(ZoneOffset.UTC))
                .update();
    }

    @AfterEach
    void forget() {
        numbers.forEach(number ->
                jdbc.sql("delete from matter where number = ?").param(number).update());
    }

    @Test
    void theLastClosedComesFirstWithinTheScope() {
        assertThat(found(MANAGER, "")).containsExactly("HIS-2", "HIS-1");
        assertThat(found(STRANGER, "")).containsExactly("HIS-4");
        assertThat(found(ADMIN, "")).contains("HIS-2", "HIS-4", "HIS-1");
    }

    @Test
    void eachQuestionNarrowsItDown() {
        assertThat(found(MANAGER, "&number=his-1")).containsExactly("HIS-1");
        assertThat(found(MANAGER, "&text=楼道")).containsExactly("HIS-1");
        assertThat(found(MANAGER, "&text=车_")).containsExactly("HIS-2");
        assertThat(found(MANAGER, "&text=_灯")).isEmpty();
        assertThat(found(MANAGER, "&text=1号楼")).containsExactly("HIS-2", "HIS-1");
        assertThat(found(MANAGER, "&procedure=none")).isEmpty();
        assertThat(found(MANAGER, "&procedure=horqin-standard&state=CLOSED")).containsExactly("HIS-1");
        assertThat(found(MANAGER, "&state=RUNNING&number=HIS")).containsExactly("HIS-3");
        assertThat(found(MANAGER, "&from=2026-11-11")).containsExactly("HIS-2");
        assertThat(found(MANAGER, "&to=2026-11-20")).containsExactly("HIS-2", "HIS-1");
        assertThat(found(MANAGER, "&to=2026-11-19")).containsExactly("HIS-1");
        assertThat(found(MANAGER, "&minDays=9")).containsExactly("HIS-2");
        assertThat(found(MANAGER, "&division=CASE&number=HIS")).containsExactly("HIS-2", "HIS-1");
        assertThat(found(MANAGER, "&division=ELSE")).isEmpty();
        assertThat(found(ADMIN, "&division=unknown")).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        JsonNode first = get(MANAGER, FINISHED + "?number=HIS&size=1").body();
        assertThat(first.get("more").asBoolean()).isTrue();
        assertThat(numbersIn(first)).containsExactly("HIS-2");
        JsonNode last = get(MANAGER, FINISHED + "?number=HIS&size=1&page=1").body();
        assertThat(last.get("more").asBoolean()).isFalse();
        assertThat(numbersIn(last)).containsExactly("HIS-1");
    }

    @Test
    void aRowSaysHowLongItTook() {
        JsonNode row = get(MANAGER, FINISHED + "?number=HIS-1").body().at("/rows/0");
        assertThat(row.get("workingDays").asInt()).isEqualTo(6);
        assertThat(row.get("stateName").asText()).isEqualTo("已办结");
        assertThat(get(MANAGER, FINISHED + "?number=HIS-3&state=OPEN")
                        .body()
                        .at("/rows/0/workingDays")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void theChoicesAreThoseOfTheScope() {
        JsonNode choices = get(MANAGER, FINISHED + "/choices").body();
        assertThat(choices.get("divisions").findValuesAsText("code")).containsExactly("CASE");
        assertThat(choices.at("/procedures/horqin-standard").asText()).isNotBlank();
        assertThat(choices.at("/states/CLOSED").asText()).isEqualTo("已办结");
    }

    @Test
    void whatLiesElsewhereIsNotFound() {
        assertThat(get(MANAGER, FINISHED + "/HIS-4").status()).isEqualTo(404);
        assertThat(get(MANAGER, FINISHED + "/HIS-1").body().get("instance").isNull())
                .isTrue();
        assertThat(get(WORKER, FINISHED).status()).isEqualTo(403);
    }

    @Test
    void theWayShowsWhatWasPassedAndWhoDidIt() {
        String instance = start("jianshexiang-six-steps", Map.of());
        assertThat(get(MANAGER, FINISHED + "/{m}", matter)
                        .body()
                        .get("instance")
                        .asText())
                .isEqualTo(instance);

        JsonNode way = get(MANAGER, "/api/cockpit/instances/{id}/way", instance).body();
        assertThat(way.get("matter").asText()).isEqualTo(matter);
        assertThat(way.get("passages").findValuesAsText("activity"))
                .containsExactly("event_reported", "callActivity_collect");
        assertThat(way.get("flows")).extracting(JsonNode::asText).containsExactly("flow_reported_collect");
        assertThat(way.at("/steps/0/activity").asText()).isEqualTo("callActivity_collect");
        assertThat(way.at("/steps/0/name").asText()).isEqualTo("核实登记");

        tasks.setAssignee(task("userTask_verifyOnSite").getId(), WORKER);
        assertThat(who(MANAGER, instance)).isEqualTo("姓名" + WORKER);
        assertThat(who(ADMIN, instance)).isEqualTo("null");
        assertThat(get(STRANGER, "/api/cockpit/instances/{id}/way", instance).status())
                .isEqualTo(404);
        assertThat(get(WORKER, "/api/cockpit/instances/{id}/way", instance).status())
                .isEqualTo(403);
        String block = way.at("/passages/1/called").asText();
        assertThat(get(MANAGER, "/api/cockpit/instances/{id}/way", block)
                        .body()
                        .at("/steps/0/activity")
                        .asText())
                .isEqualTo("userTask_verifyOnSite");
    }

    private String who(String user, String instance) {
        return get(user, "/api/cockpit/instances/{id}/way", instance)
                .body()
                .at("/steps/0/who")
                .asText();
    }

    private List<String> found(String user, String query) {
        Answer answer = get(user, FINISHED + "?size=100" + query);
        assertThat(answer.status()).as(query).isEqualTo(200);
        return numbersIn(answer.body()).stream()
                .filter(number -> number.startsWith("HIS"))
                .toList();
    }

    private static List<String> numbersIn(JsonNode page) {
        return StreamSupport.stream(page.get("rows").spliterator(), false)
                .map(row -> row.get("matter").asText())
                .toList();
    }
}
