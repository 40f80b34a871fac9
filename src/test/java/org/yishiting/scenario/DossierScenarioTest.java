package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Staff at their desk: the dossier of a matter, what is taken away of it, and who looked. */
class DossierScenarioTest extends Scenario {

    private static final Pattern NEXT_PAGE = Pattern.compile("href=\"(/desk\\?[^\"]*after=[^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aClosedMatterIsPrintedAsAWhole() throws IOException {
        SixStepsStory story = new SixStepsStory(this);
        story.fromReportToDossier();
        byte[] pdf = desk("community-committee").download(path(story, ""), path(story, "/dossier.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            story.resident.number(),
                            "建设巷社区",
                            "停车难与屋面漏水",
                            "④ 组织协商",
                            "51 户顶楼，约需 18 万元",
                            "物业公司认为费用太高",
                            "停车与屋面整治方案",
                            "路缘石已完成",
                            "三单元顶楼仍有渗漏",
                            "这次好了",
                            "第 1 页",
                            "归档",
                            "记录完整");
            for (PDPage page : document.getPages()) {
                assertThat(fontsOf(page.getResources())).isNotEmpty().allMatch(font -> font.matches("[A-Z]{6}\\+.*"));
            }
            assertThat(hasPhoto(document)).isTrue();
        }
    }

    @Test
    void everybodyCanRecomputeTheHashesOfTheArchive() throws Exception {
        SixStepsStory story = new SixStepsStory(this);
        story.untilExecution();
        Map<String, byte[]> files =
                unzip(desk("community-committee").download(path(story, ""), path(story, "/dossier.zip")));
        assertThat(files.keySet())
                .containsExactly("dossier.pdf", "ledger.json", "ledger.csv", "verify.txt", "files/01-photo.png");
        assertThat(utf8(files.get("verify.txt"))).contains("SHA-256", "previousHash", "导出时系统核验的结果：记录完整");

        JsonNode ledger = JSON.readTree(files.get("ledger.json"));
        assertThat(ledger.get("whole").asBoolean()).isTrue();
        assertThat(ledger.get("flaws")).isEmpty();
        String previous = "0".repeat(64);
        List<String> filesOnRecord = new ArrayList<>();
        int seq = 1;
        for (JsonNode entry : ledger.get("entries")) {
            assertThat(entry.get("seq").asInt()).isEqualTo(seq++);
            assertThat(entry.get("previousHash").asText()).isEqualTo(previous);
            String content = String.join(
                    "\n",
                    Stream.of(
                                    "previousHash",
                                    "matter",
                                    "seq",
                                    "at",
                                    "actor",
                                    "actorName",
                                    "kind",
                                    "step",
                                    "stepName",
                                    "payload")
                            .map(field -> entry.get(field).asText())
                            .toList());
            previous = sha256(content.getBytes(StandardCharsets.UTF_8));
            assertThat(entry.get("hash").asText()).isEqualTo(previous);
            if (entry.get("kind").asText().equals("FILE_ADDED")) {
                filesOnRecord.add(JSON.readTree(entry.get("payload").asText())
                        .get("sha256")
                        .asText());
            }
        }
        assertThat(seq).isGreaterThan(40);
        assertThat(ledger.get("entries").get(seq - 2).get("kind").asText()).isEqualTo("DOSSIER_EXPORTED");
        assertThat(filesOnRecord).containsExactly(sha256(files.get("files/01-photo.png")));
        assertThat(utf8(files.get("ledger.csv"))).startsWith("\uFEFF序号,").contains("停车难与屋面漏水");
    }

    @Test
    void lookingAtTheContactIsOnRecord() {
        SixStepsStory story = new SixStepsStory(this);
        story.report("water", "水管漏水");
        Browser desk = desk("grid-worker");
        String number = takenByStaff(desk, "老人不会用手机，请人上门", "13800001111");
        String dossier = "/desk/matters/" + number;
        assertThat(desk.open(dossier).body()).doesNotContain("13800001111");
        Browser.Page revealed = desk.submit(dossier, dossier + "/contact", Map.of());
        assertThat(revealed.body()).contains("13800001111", "查看联系方式");
        assertThat(desk.open(dossier).body()).doesNotContain("13800001111");
        assertThat(utf8(desk.download(dossier, dossier + "/dossier.pdf"))).doesNotContain("13800001111");
    }

    @Test
    void staffTakeAppealsOnTheirOwnGroundOnly() {
        Browser desk = desk("grid-worker");
        assertThat(desk.open("/desk/report").body()).contains("JSX-B01").doesNotContain("HEQ-");
        Browser.Page refused = desk.submit(
                "/desk/report",
                "/desk/report",
                Map.of("channel", "PHONE", "category", "power", "place", "HEQ-B01", "text", "灯不亮"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("请选择您负责范围内的地点", "灯不亮");
        String number = takenByStaff(desk, "楼道灯不亮", "");
        assertThat(worklist(desk)).anyMatch(page -> page.contains(number));
    }

    @Test
    void whoMayActAddsPhotosAndWords() {
        SixStepsStory story = new SixStepsStory(this);
        story.report("power", "路灯不亮");
        Browser desk = desk("grid-worker");
        String dossier = path(story, "");
        Browser.Page added = desk.submit(
                dossier,
                dossier + "/files",
                Map.of("step", "userTask_verifyOnSite"),
                Map.of("现场.png", Photos.png(), "病毒.jpg", "MZ not a photo".getBytes(StandardCharsets.UTF_8)));
        assertThat(added.body()).contains("现场.png", "没有收下", "不是照片或 PDF");
        String file = added.find("(/desk/matters/[^\"]+/files/[0-9a-f-]{36})");
        assertThat(desk.open(file).status()).isEqualTo(200);
        assertThat(desk("community-committee-heq").open(file).status()).isEqualTo(404);
        assertThat(desk.open(file + "/thumbnail").status()).isEqualTo(200);
        assertThat(desk("community-committee-heq").open(file + "/thumbnail").status())
                .isEqualTo(404);

        Browser.Page said = desk.submit(dossier, dossier + "/comments", Map.of("text", "已联系供电所"));
        assertThat(said.body()).contains("已联系供电所", "补充说明");
        assertThat(desk("community-committee").open(dossier).body()).doesNotContain("name=\"photos\"");
    }

    @Test
    void programsReadTheLedgerInBothLanguages() throws IOException {
        SixStepsStory story = new SixStepsStory(this);
        story.untilTheCouncil();
        Browser desk = desk("community-committee");
        String path = "/api/matters/" + story.resident.number() + "/ledger";
        JsonNode chinese = JSON.readTree(desk.download(path));
        assertThat(chinese.get("category").asText()).isEqualTo("道路停车");
        assertThat(chinese.get("level").asText()).isEqualTo("大");
        assertThat(chinese.findValuesAsText("kindName")).contains("收到诉求");
        assertThat(chinese.findValuesAsText("label")).contains("核实情况");
        JsonNode english = JSON.readTree(desk.download(path + "?lang=en"));
        assertThat(english.get("status").asText()).isEqualTo("In progress");
        assertThat(english.findValuesAsText("kindName")).contains("Appeal received");
    }

    private String takenByStaff(Browser desk, String text, String contact) {
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("channel", "VISIT", "category", "power", "place", "JSX-B01", "text", text));
        form.put("contact", contact);
        form.put("consent", "true");
        Browser.Page receipt = desk.submit("/desk/report", "/desk/report", form);
        assertThat(receipt.body()).containsPattern("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        return receipt.find("(JSX-\\d{4}-\\d{6})");
    }

    /** All pages of what waits for a person. */
    private static List<String> worklist(Browser desk) {
        List<String> pages = new ArrayList<>();
        for (String next = "/desk"; next != null; ) {
            String page = desk.open(next).body();
            pages.add(page);
            Matcher link = NEXT_PAGE.matcher(page);
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
        }
        return pages;
    }

    @Test
    void theWebappsAreToldWhatIsOpenAndWhichFilesThereAre() throws IOException {
        Resident resident = resident();
        resident.reports("power", "JSX-B01", "楼道灯不亮", Map.of(), Map.of("lamp.png", Photos.png()));
        Browser gridWorker = desk("grid-worker");

        JsonNode matter = JSON.readTree(gridWorker
                .open("/api/matters/" + resident.number() + "/ledger?lang=zh")
                .body());

        assertThat(matter.get("steps")).hasSize(1);
        JsonNode step = matter.get("steps").get(0);
        assertThat(step.get("name").asText()).isEqualTo("核实登记");
        assertThat(step.get("holder").asText()).isEqualTo("网格员");
        assertThat(step.get("due").asText()).startsWith("2026-03-").contains("还剩");
        assertThat(step.get("claimed").asBoolean()).isFalse();
        assertThat(step.get("task").asText())
                .isEqualTo(staff("grid-worker", resident).taskNamed("核实登记"));
        assertThat(matter.get("files")).hasSize(1);
        JsonNode file = matter.get("files").get(0);
        assertThat(file.get("name").asText()).endsWith("png");
        assertThat(file.get("by").asText()).isEqualTo("居民");
        assertThat(gridWorker.open(file.get("url").asText()).status()).isEqualTo(200);
        assertThat(desk("grid-worker-2").open(file.get("url").asText()).status())
                .isEqualTo(404);
        assertThat(matter.get("entries")).isNotEmpty();
    }

    private Browser desk(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private static String path(SixStepsStory story, String rest) {
        return "/desk/matters/" + story.resident.number() + rest;
    }

    private static List<String> fontsOf(PDResources resources) throws IOException {
        List<String> names = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            names.add(
                    resources.getFont(name).isEmbedded()
                            ? resources.getFont(name).getName()
                            : "not embedded");
        }
        return names;
    }

    private static boolean hasPhoto(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
