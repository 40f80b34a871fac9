package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Who sees which figures, how they are shown, and what is taken away of them. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:statistics-pages")
@DirtiesContext
class StatisticsPagesTest extends Scenario {

    private static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"停车\")";

    @Autowired
    private JdbcClient jdbc;

    private String late;

    @BeforeEach
    void liveThroughMarch() {
        if (jdbc.sql("select count(*) from matter").query(Long.class).single() == 0) {
            SixStepsStory story = new SixStepsStory(this);
            story.untilExecution();
            String unit = story.committee.option("分解任务", "unitOptions", "物业");
            story.committee.does("分解任务", Map.of("commitmentItems", List.of(Forms.promise("补种绿化", unit, 2))));
            jdbc.sql("update matter set public_title = ?").param(FORMULA).update();
            daysPass(7);
            Resident other = resident();
            other.reports("water", "HEQ-E1", "排水沟堵塞，王先生电话联系");
            Resident unhappy = resident();
            unhappy.reports("safety", "JSX-E2", "电线裸露");
            jdbc.sql(
                            """
                            insert into rating (matter, round, satisfied, comment, source, asked_at, closes_at, given_at)
                            values (?, 1, false, '三单元王阿姨说没修', 'REPORTER', ?, ?, ?)""")
                    .params(
                            unhappy.number(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        late = jdbc.sql("select matter from commitment").query(String.class).single();
        clock.set(MONDAY.plusDays(25));
    }

    @ParameterizedTest
    @CsvSource({
        "manager, '', 200",
        "manager, HEQ-E1, 200",
        "manager, elsewhere, 404",
        "supervision-team, HB, 200",
        "supervision-team, 5101, 404",
        "community-committee-heq, HEQ, 200",
        "community-committee-heq, JSX, 404",
        "community-committee-heq, HB, 404",
        "grid-worker, '', 404",
        "property-company, JSX, 404",
        "admin, '', 404"
    })
    void figuresAreOfTheDivisionsOneOversees(String user, String division, int status) {
        Browser desk = desk(user);
        for (String page : List.of(
                "/desk/statistics?division=",
                "/desk/statistics/matters?figure=received&division=",
                "/desk/statistics/steps.xlsx?division=",
                "/desk/statistics/reports?division=",
                "/desk/statistics/reports/2026-03?division=",
                "/desk/statistics/reports/2026-03.pdf?division=",
                "/desk/statistics/reports/2026-03.docx?division=")) {
            assertThat(desk.open(page + division).status()).as(page).isEqualTo(status);
        }
    }

    @Test
    void strangersSignInFirst() {
        assertThat(new Browser(base()).open("/desk/statistics").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void theDeskShowsTheWayToThoseWhoOverseeOnly() {
        assertThat(desk("manager").open("/desk").body()).contains("href=\"/desk/statistics\"");
        assertThat(desk("community-committee").open("/desk").body()).contains("href=\"/desk/statistics\"");
        assertThat(desk("grid-worker").open("/desk").body()).doesNotContain("/desk/statistics");
    }

    @Test
    void othersMattersAreNeitherCountedNorListed() {
        Browser heq = desk("community-committee-heq");
        String list = heq.open("/desk/statistics/matters?figure=received").body();
        assertThat(list).contains("HEQ-2026-", "共 1 条").doesNotContain("JSX-2026-");
        assertThat(heq.open("/desk/statistics/matters?figure=received&group=JSX")
                        .body())
                .contains("没有符合条件的记录")
                .doesNotContain("JSX-2026-");
    }

    @ParameterizedTest
    @CsvSource({
        "'period=range&from=2026-03-02&to=2026-03-01', 结束日期不能早于开始日期",
        "'period=range&from=2020-01-01&to=2026-03-01', 时段最长三年",
        "'period=range&from=gestern&to=2026-03-01', 请填写开始日期和结束日期",
        "period=2026-99, 请从列表中选择时段",
        "category=NONE, 没有这个类别",
        "procedure=evaluate, 没有这个议事流程",
        "level=PLANET, 请从列表中选择比较单位",
        "rank=LUCK, 请从列表中选择排名依据"
    })
    void wrongFiltersAreExplainedAndKept(String query, String words) {
        Browser desk = desk("manager");
        Browser.Page page = desk.open("/desk/statistics?" + query + "&division=HB");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains(words).containsPattern("<option value=\"HB\" selected");
        assertThat(desk.open("/desk/statistics/matters?" + query).status()).isEqualTo(422);
        assertThat(desk.open("/desk/statistics/steps.xlsx?" + query).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/statistics/nothing.xlsx", "/desk/statistics/matters?figure=nothing",
                        "/desk/statistics/reports/2026-13",
                "/desk/statistics/reports/2026-02", "/desk/statistics/reports/2026-04.pdf", "/desk/statistics/reports/x"
            })
    void whatDoesNotExistIsNotFound(String path) {
        assertThat(desk("manager").open(path).status()).isEqualTo(404);
    }

    @Test
    void everyNumberOnThePageOpensAsManyRows() {
        Browser desk = desk("manager");
        Matcher links = Pattern.compile(
                        "data-number=\"(\\d+)\\.0\"[^>]*>\\s*<a href=\"(/desk/statistics/matters[^\"]*)\">(\\d+)</a>")
                .matcher(desk.open("/desk/statistics?period=2026-03").body());
        Map<String, String> shown = new HashMap<>();
        while (links.find()) {
            shown.put(links.group(2).replace("&amp;", "&"), links.group(1));
        }
        assertThat(shown).hasSizeGreaterThan(20);
        shown.forEach(
                (link, number) -> assertThat(desk.open(link).body()).as(link).contains("共 " + number + " 条"));
    }

    @Test
    void thePageDefinesItsFiguresInBothLanguages() {
        Browser desk = desk("manager");
        assertThat(desk.open("/desk/statistics").body()).contains("办结数 ÷ 办完数", "线性插值", "数量少于 10，不参加排名", "n=");
        assertThat(desk.open("/lang?to=en&back=/desk/statistics").body())
                .contains("Resolved ÷ closed", "interpolated linearly", "Fewer than 10 cases: not ranked")
                .doesNotContain("??", "办结");
    }

    @Test
    void aSheetHoldsNumbersAsNumbersAndWordsAsWords() throws IOException {
        Browser desk = desk("manager");
        try (XSSFWorkbook book = book(desk.download("/desk/statistics/steps.xlsx?period=2026-03"))) {
            XSSFSheet sheet = book.getSheet("各环节用时");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:G");
            assertThat(words(sheet.getRow(0)))
                    .containsExactly("环节", "所属流程", "环节次数", "环节中位用时", "环节九成用时", "环节超期率", "数量（n）");
            Row first = sheet.getRow(1);
            assertThat(first.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(book.getSheet("说明").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("青羊示范区，2026-03-01 至 2026-03-31");
        }
        try (XSSFWorkbook book = book(desk.download("/desk/statistics/commitments.xlsx?period=2026-03"))) {
            Row commitment = book.getSheetAt(0).getRow(1);
            assertThat(commitment.getCell(0).getStringCellValue()).isEqualTo(late);
            assertThat(commitment.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(commitment.getCell(1).getStringCellValue()).isEqualTo(FORMULA);
            assertThat(commitment.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(DateUtil.isCellDateFormatted(commitment.getCell(4))).isTrue();
            assertThat(commitment.getCell(4).getLocalDateTimeCellValue().getYear())
                    .isEqualTo(2026);
            assertThat(commitment.getCell(6).getNumericCellValue()).isPositive();
        }
        desk.open("/lang?to=en&back=/desk");
        try (XSSFWorkbook book = book(desk.download("/desk/statistics/overview.xlsx?period=2026-03"))) {
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Overview");
            assertThat(words(book.getSheetAt(0).getRow(0)))
                    .containsExactly("Figure", "Value", "Cases (n)", "How it is counted");
        }
    }

    @Test
    void theReportIsReadPrintedAndWritten() throws IOException {
        Browser desk = desk("manager");
        assertThat(desk.open("/desk/statistics/reports").body()).contains("2026-03 月度民情分析", "本月未结束");
        assertReport(desk.open("/desk/statistics/reports/2026-03").body());
        try (PDDocument document = Loader.loadPDF(desk.download("/desk/statistics/reports/2026-03.pdf"))) {
            assertReport(new PDFTextStripper().getText(document));
        }
        try (XWPFDocument document = new XWPFDocument(
                        new ByteArrayInputStream(desk.download("/desk/statistics/reports/2026-03.docx")));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertReport(text.getText());
            assertThat(document.getTables()).hasSizeGreaterThan(5);
        }
    }

    /** Everything but what residents said in confidence; lines break where the paper ends. */
    private void assertReport(String text) {
        assertThat(text.replaceAll("\\s", ""))
                .contains(
                        "2026-03月度民情分析",
                        "青羊示范区",
                        "办结率",
                        "近六个月走势",
                        "2025-10",
                        "建设巷社区",
                        "道路停车",
                        "核实登记",
                        "补种绿化",
                        late,
                        "评价不满意的事项",
                        "（尚未定题）",
                        "线性插值")
                .doesNotContain("三单元王阿姨", "电线裸露", "王先生");
    }

    @Test
    void lookingChangesNothing() {
        long before =
                jdbc.sql("select count(*) from ledger_entry").query(Long.class).single();
        Browser desk = desk("manager");
        desk.download("/desk/statistics/reports/2026-03.pdf");
        desk.download("/desk/statistics/units.xlsx");
        assertThat(jdbc.sql("select count(*) from ledger_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    private Browser desk(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private static XSSFWorkbook book(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static List<String> words(Row row) {
        List<String> words = new ArrayList<>();
        row.forEach(cell -> words.add(cell.getStringCellValue()));
        return words;
    }
}
