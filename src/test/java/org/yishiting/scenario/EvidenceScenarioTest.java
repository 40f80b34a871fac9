package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Somebody who owns the database changes what is kept; the night finds it, by what was published before. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:evidence")
@DirtiesContext
class EvidenceScenarioTest extends Scenario {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXPORT = "/dossier.zip";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @TempDir
    static Path untouched;

    private String number;

    @BeforeEach
    void aMatterIsReportedVerifiedAndPublished() {
        Path town = untouched.resolve("town.sql");
        if (Files.exists(town)) {
            jdbc.sql("runscript from '" + town + "'").update();
        } else {
            jdbc.sql("script drop to '" + town + "'").query().listOfRows();
        }
        SixStepsStory story = new SixStepsStory(this);
        story.report("road", "小区停车难，屋面漏水");
        number = story.resident.number();
        story.gridWorker.does("核实登记", Forms.accepted("停车难与屋面漏水", "road", "estate"));
        night();
    }

    @Test
    void theDigestIsPublishedToEverybodyAndToldToSupervisors() {
        String hash = digest();
        String anybody = new Browser(base()).open("/evidence").body();
        assertThat(anybody).contains(hash, "2026-03-02", "1 件事项").doesNotContain(number);
        assertThat(new Browser(base()).open("/evidence/feed").body())
                .startsWith("<?xml")
                .contains("http://www.w3.org/2005/Atom", hash)
                .doesNotContain(number);
        assertThat(inbox("supervision-team")).singleElement().asString().contains(hash);
        assertThat(inbox("supervision-committee")).singleElement().asString().contains(hash);
        assertThat(dossier()).contains("记录完整", hash);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void eachDayIsChainedToTheDayBefore() {
        String first = digest();
        night();
        assertThat(jdbc.sql("select previous_hash from day_digest order by digest_day desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(first)
                .isNotEqualTo(digest());
    }

    @Test
    void anybodyCanJoinADossierToThePublishedDigest() throws Exception {
        JsonNode proof = JSON.readTree(exported().get("proof.json"));
        String text = "%s\n%s\n%s"
                .formatted(
                        number,
                        proof.get("seq").asText(),
                        proof.get("entryHash").asText());
        String hash = sha256(new byte[1], utf8(text));
        for (JsonNode neighbour : proof.get("path")) {
            byte[] own = HexFormat.of().parseHex(hash);
            byte[] other = HexFormat.of().parseHex(neighbour.get("hash").asText());
            boolean left = neighbour.get("side").asText().equals("LEFT");
            hash = sha256(new byte[] {1}, left ? other : own, left ? own : other);
        }
        assertThat(hash).isEqualTo(proof.get("root").asText());
        String lines = String.join(
                "\n",
                List.of("format", "day", "matters", "entries", "grown", "root", "previousHash").stream()
                        .map(field -> proof.get(field).asText())
                        .toList());
        assertThat(sha256(utf8(lines))).isEqualTo(digest());
    }

    @Test
    void aLedgerRewrittenWithAllItsHashesIsFound() throws Exception {
        rewrite("小区停车难，屋面漏水", "小区停车不难");
        assertThat(dossier()).contains("核验发现 1 处不符", "与 2026-03-02 的公开存证不符");

        night();

        assertThat(incidents()).singleElement().satisfies(incident -> assertThat(incident.getIncidentMessage())
                .contains("1 件事项的记录核验不符", number));
        assertThat(inbox("manager")).singleElement().asString().contains(number);
        night();
        assertThat(incidents()).as("an open incident is not raised again").hasSize(1);
    }

    @Test
    void aLedgerCutWithItsHeadIsFound() throws Exception {
        cut();
        assertThat(dossier()).contains("与 2026-03-02 的公开存证不符");
        night();
        assertThat(incidents()).hasSize(1);
    }

    @Test
    void rewritingTheDigestsAsWellShowsByWhatIsKeptOutside() throws Exception {
        String published = digest();
        rewrite("小区停车难，屋面漏水", "小区停车不难");
        jdbc.sql("delete from day_head").update();
        jdbc.sql("delete from day_digest").update();
        night();
        assertThat(jdbc.sql("select hash from day_digest").query(String.class).list())
                .doesNotContain(published);
    }

    @Test
    void aLeafExchangedWithItsLedgerIsFoundByTheRoot() throws Exception {
        rewrite("小区停车难，屋面漏水", "小区停车不难");
        jdbc.sql("delete from day_head").update();
        night();
        assertThat(incidents()).singleElement().satisfies(incident -> assertThat(incident.getIncidentMessage())
                .contains("历次存证值与当天的数据不符"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update matter set text = '没有这回事' where number = ?           | 诉求原文与记录不一致
                    update matter set public_title = '别的' where number = ?         | 公开标题与记录不一致
                    update matter set status = 'ENDED' where number = ?              | 办理状态与记录不一致
                    update matter_stage set activity = 'x' where matter = ?          | 所在阶段与记录不一致
                    update ledger_head set seq = seq + 1 where matter = ?            | 记录的条数或最后一条与登记的不一致
                    update attachment_content set content = X'00' where attachment in (select id from attachment where matter = ?) | 文件“photo.png”的内容或名称与记录不一致
                    delete from attachment_content where attachment in (select id from attachment where matter = ?) | 文件“photo.png”的内容或名称与记录不一致
                    """)
    void whateverIsChangedBesideTheLedgerIsNamed(String change, String words) {
        jdbc.sql(change).param(number).update();
        assertThat(dossier()).contains("核验发现 1 处不符", words);
    }

    @Test
    void aPayloadThatIsNoneAnyMoreHidesNothingElse() {
        jdbc.sql("update ledger_entry set payload = 'nonsense' where matter = ? and seq = 1")
                .param(number)
                .update();
        assertThat(dossier()).contains("第 1 条起与哈希不符", "第 1 条的内容无法读取", "诉求原文与记录不一致");
    }

    @Test
    void theIncidentEndsOnceTheRecordIsRestored() {
        jdbc.sql("update matter set text = '没有这回事' where number = ?")
                .param(number)
                .update();
        night();
        jdbc.sql("update matter set text = '小区停车难，屋面漏水' where number = ?")
                .param(number)
                .update();
        Job failed = jobs.createJobQuery().noRetriesLeft().singleResult();
        jobs.setJobRetries(failed.getId(), 1);
        jobs.executeJob(failed.getId());
        assertThat(incidents()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("evidence")
                        .count())
                .isZero();
    }

    /** It is half past midnight, and the process that waits for the night runs. */
    private void night() {
        clock.set(clock.now().toLocalDate().plusDays(1).atTime(0, 30));
        jobs.createJobQuery()
                .processDefinitionKey("evidence")
                .timers()
                .list()
                .forEach(timer -> jobs.executeJob(timer.getId()));
        for (Job job = due(); job != null; job = due()) {
            try {
                jobs.executeJob(job.getId());
            } catch (RuntimeException noted) {
                assertThat(incidents()).isNotEmpty();
            }
        }
    }

    private Job due() {
        return jobs.createJobQuery().processDefinitionKey("evidence").messages().withRetriesLeft().list().stream()
                .findFirst()
                .orElse(null);
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery().list();
    }

    private String digest() {
        return jdbc.sql("select hash from day_digest order by digest_day desc limit 1")
                .query(String.class)
                .single();
    }

    private List<String> inbox(String user) {
        return jdbc.sql(
                        """
                        select arguments from notification where recipient = ?
                          and template in ('day-digest', 'ledgers-flawed', 'digests-unfounded')""")
                .param(user)
                .query(String.class)
                .list();
    }

    /** Every hash anew, so that the chain, its head and the matter agree. */
    private void rewrite(String said, String instead) throws Exception {
        jdbc.sql("update matter set text = replace(text, ?, ?) where number = ?")
                .params(said, instead, number)
                .update();
        jdbc.sql("update ledger_entry set payload = replace(payload, ?, ?) where matter = ?")
                .params(said, instead, number)
                .update();
        String previous = "0".repeat(64);
        for (Map<String, Object> entry : entries()) {
            String content = String.join(
                    "\n",
                    previous,
                    number,
                    String.valueOf(entry.get("seq")),
                    ((OffsetDateTime) entry.get("at")).toInstant().toString(),
                    String.valueOf(entry.get("actor")),
                    String.valueOf(entry.get("actor_name")),
                    String.valueOf(entry.get("kind")),
                    String.valueOf(entry.get("step")),
                    String.valueOf(entry.get("step_name")),
                    String.valueOf(entry.get("payload")));
            String hash = sha256(utf8(content));
            jdbc.sql("update ledger_entry set previous_hash = ?, hash = ? where id = ?")
                    .params(previous, hash, entry.get("id"))
                    .update();
            previous = hash;
        }
        jdbc.sql("update ledger_head set hash = ? where matter = ?")
                .params(previous, number)
                .update();
    }

    private void cut() {
        int last = entries().size();
        jdbc.sql("delete from ledger_entry where matter = ? and seq = ?")
                .params(number, last)
                .update();
        jdbc.sql(
                        """
                        update ledger_head set seq = seq - 1,
                          hash = (select e.hash from ledger_entry e where e.matter = ledger_head.matter and e.seq = ledger_head.seq - 1)
                        where matter = ?""")
                .param(number)
                .update();
    }

    private List<Map<String, Object>> entries() {
        return jdbc.sql("select * from ledger_entry where matter = ? order by seq")
                .param(number)
                .query()
                .listOfRows();
    }

    private Browser desk() {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", "community-committee", "password", password()));
        return browser;
    }

    private String dossier() {
        return desk().open("/desk/matters/" + number).body();
    }

    private Map<String, byte[]> exported() throws IOException {
        byte[] archive = desk().download("/desk/matters/" + number, "/desk/matters/" + number + EXPORT);
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
