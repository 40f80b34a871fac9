package org.yishiting.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.yishiting.CaseTest;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Parties;
import org.yishiting.community.Party;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.supervision.OpenStepRow;

/** Two districts with a manager each; it is Wednesday, 25 November 2026, 10 o'clock. */
@Transactional
class StuckApiTest extends CaseTest {

    private static final String LIST = "/api/supervision/stuck";
    private static final String HOUSE = "/EA/EA-C/EA-B/";
    private static final String WEST = "/WE/";
    private static final String PASSWORD = "correct horse";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Parties parties;

    @Autowired
    private Posts posts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Accounts accounts;

    private MockMvc http;

    /** What every case stands on stays when a test is rolled back. */
    @BeforeTransaction
    void foundCase() {
        reportMatter();
    }

    @BeforeEach
    void twoDistricts() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        Division east = divisions.found(new Division("EA", "东区", Division.Level.DISTRICT, null));
        Division community = divisions.found(new Division("EA-C", "东风社区", Division.Level.COMMUNITY, east));
        Division house = divisions.found(new Division("EA-B", "1号楼", Division.Level.BUILDING, community));
        Division west = divisions.found(new Division("WE", "西区", Division.Level.DISTRICT, null));
        parties.register(new Party("EA-P", "东风物业", "EA-C", Role.get("property-company"), "保洁"));
        appoint("east-manager", "唐晓明", Role.MANAGER, east);
        appoint("west-manager", "宋建华", Role.MANAGER, west);
        appoint("east-committee", "张红梅", Role.COMMUNITY_COMMITTEE, community);
        appoint("east-worker", "王小芳", Role.GRID_WORKER, house);
        entities.flush();
        step("late", HOUSE)
                .due("2026-11-20T15:59:59Z")
                .with("assignee", "east-worker")
                .with("level", "BIG")
                .supervised("stage", "LISTED")
                .supervised("urged_at", NOW)
                .supervised("urged_times", 3)
                .insert(jdbc);
        step("offered", HOUSE)
                .due("2026-11-27T15:59:59Z")
                .about(null, "1号楼")
                .offeredTo("community-committee@EA-C", "property-company@EA-P")
                .insert(jdbc);
        step("unheld", HOUSE).with("unheld", true).offeredTo("manager@EA").insert(jdbc);
        step("western", WEST).due("2026-11-19T15:59:59Z").insert(jdbc);
    }

    private void appoint(String user, String name, Role role, Division division) {
        accounts.open(user, name, user + "@example.invalid", PASSWORD);
        posts.appoint(user, role, division);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, LIST + "/summary", LIST + "/choices", LIST + ".xlsx"})
    void onlyWhoOverseesADivisionSeesAnything(String path) throws Exception {
        http.perform(get(path)).andExpect(status().isUnauthorized());
        ask("east-worker", path)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", startsWith("您没有负责的区划")));
        ask("east-worker", path + "?lang=en")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", startsWith("You oversee no division")));
        ask("east-committee", path).andExpect(status().isOk());
        ask("east-manager", path).andExpect(status().isOk());
    }

    @Test
    void managersOfTwoDistrictsSeeEachTheirOwn() throws Exception {
        ask("east-manager", LIST + "?state=all")
                .andExpect(jsonPath("$.rows[*].task", contains("late", "offered", "unheld")));
        ask("west-manager", LIST + "?state=all").andExpect(jsonPath("$.rows[*].task", contains("western")));
        ask("west-manager", LIST + "?state=all&text=late").andExpect(jsonPath("$.total", is(0)));
        ask("west-manager", LIST + "/summary").andExpect(jsonPath("$.open", is(1)));
        ask("west-manager", LIST + "/choices").andExpect(jsonPath("$.divisions[*].code", contains("WE")));
        ask("west-manager", LIST + "?division=EA-C")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("区划")));
        ask("west-manager", LIST + ".xlsx?division=EA").andExpect(status().isNotFound());
    }

    @Test
    void aRowSaysWhatIsStuckWhereSinceWhenAndWithWhom() throws Exception {
        ask("east-manager", LIST)
                .andExpect(jsonPath("$.total", is(1)))
                .andExpect(jsonPath("$.more", is(false)))
                .andExpect(jsonPath("$.page", is(0)))
                .andExpect(jsonPath("$.size", is(50)))
                .andExpect(jsonPath("$.rows[0].matter", is("M-late")))
                .andExpect(jsonPath("$.rows[0].title", is("停车难")))
                .andExpect(jsonPath("$.rows[0].community", is("东风社区")))
                .andExpect(jsonPath("$.rows[0].procedureName", is("科尔沁区议事协商标准流程")))
                .andExpect(jsonPath("$.rows[0].stepName", is("核实登记")))
                .andExpect(jsonPath("$.rows[0].holder", is("王小芳")))
                .andExpect(jsonPath("$.rows[0].holderId", is("east-worker")))
                .andExpect(jsonPath("$.rows[0].holderKind", is("person")))
                .andExpect(jsonPath("$.rows[0].due", is("2026-11-20T15:59:59Z")))
                .andExpect(jsonPath("$.rows[0].dueText", is("已超 3 个工作日")))
                .andExpect(jsonPath("$.rows[0].daysOver", is(3)))
                .andExpect(jsonPath("$.rows[0].level", is("big")))
                .andExpect(jsonPath("$.rows[0].levelName", is("大")))
                .andExpect(jsonPath("$.rows[0].supervision", is("LISTED")))
                .andExpect(jsonPath("$.rows[0].supervisionName", is("挂牌督办")))
                .andExpect(jsonPath("$.rows[0].urgedTimes", is(3)))
                .andExpect(jsonPath("$.rows[0].sinceText", is("已 17 个工作日")))
                .andExpect(jsonPath("$.rows[0].incident", is(false)))
                .andExpect(jsonPath("$.rows[0].instance", is("i-late")))
                .andExpect(jsonPath("$.rows[0].procedureInstance", is("p-late")));
    }

    @Test
    void holdersArePeoplePartiesRolesOrNobody() throws Exception {
        ask("east-manager", LIST + "?state=all&sort=matter&lang=en")
                .andExpect(jsonPath("$.rows[*].holderKind", contains("person", "group", "none")))
                .andExpect(jsonPath("$.rows[1].holder", endsWith("东风物业")))
                .andExpect(jsonPath("$.rows[1].holder", containsString(" · 东风社区, ")))
                .andExpect(jsonPath("$.rows[1].holderId", is("community-committee@EA-C")))
                .andExpect(jsonPath("$.rows[1].title", is("1号楼 · Roads and parking")))
                .andExpect(jsonPath("$.rows[1].daysOver", is(-2)))
                .andExpect(jsonPath("$.rows[2].holder", startsWith("Nobody holds")))
                .andExpect(jsonPath("$.rows[2].holderId", nullValue()))
                .andExpect(jsonPath("$.rows[2].due", nullValue()))
                .andExpect(jsonPath("$.rows[2].daysOver", nullValue()));
        ask("east-manager", LIST + "?state=all&holder=property-company@EA-P")
                .andExpect(jsonPath("$.rows[*].task", contains("offered")));
    }

    @Test
    void whoOnlyOverseesDoesNotDirect() throws Exception {
        ask("east-manager", LIST).andExpect(jsonPath("$.rows[0].directs", is(true)));
        ask("east-committee", LIST).andExpect(jsonPath("$.rows[0].directs", is(false)));
    }

    @Test
    void sumsComeWithTheLongestLate() throws Exception {
        ask("east-manager", LIST + "/summary")
                .andExpect(jsonPath("$.open", is(3)))
                .andExpect(jsonPath("$.late", is(1)))
                .andExpect(jsonPath("$.soon", is(1)))
                .andExpect(jsonPath("$.listed", is(1)))
                .andExpect(jsonPath("$.led", is(0)))
                .andExpect(jsonPath("$.unheld", is(1)))
                .andExpect(jsonPath("$.paused", is(0)))
                .andExpect(jsonPath("$.incidents", is(0)))
                .andExpect(jsonPath("$.longest[*].task", contains("late")));
    }

    @Test
    void choicesAreInTheReadersLanguage() throws Exception {
        ask("east-manager", LIST + "/choices?lang=en")
                .andExpect(jsonPath("$.divisions[*].name", contains("东区", "东风社区")))
                .andExpect(jsonPath("$.divisions[*].depth", contains(0, 1)))
                .andExpect(jsonPath("$.procedures[*].key", contains("horqin-standard")))
                .andExpect(jsonPath("$.steps[*].step", contains("userTask_verifyOnSite")))
                .andExpect(jsonPath("$.levels[*].name", contains("Micro", "Small", "Big", "Major")))
                .andExpect(jsonPath("$.stages[*].value", contains("REMINDED", "URGED", "LISTED", "LED")))
                .andExpect(jsonPath("$.states", hasSize(7)))
                .andExpect(jsonPath("$.states[*].name", hasItem("Post vacant")));
        ask("east-manager", LIST + "/choices").andExpect(jsonPath("$.states[*].name", hasItem("岗位空缺")));
        ask("east-committee", LIST + "/choices")
                .andExpect(jsonPath("$.divisions[*].code", containsInAnyOrder("EA-C", "EA-B")));
    }

    @ParameterizedTest
    @CsvSource({
        "state=lost, 状态里没有“lost”",
        "level=huge, 级别里没有“huge”",
        "stage=none, 督办阶段里没有“none”",
        "sort=name, 排序里没有“name”",
        "order=up, 排序方向里没有“up”",
        "page=x, 页码里没有“x”",
        "page=-1, 页码只能是 0 到 199",
        "page=200, 页码只能是 0 到 199",
        "size=201, 每页条数只能是 1 到 200",
        "size=0, 每页条数只能是 1 到 200",
    })
    void whatCannotBeUnderstoodIsRefusedInWords(String query, String words) throws Exception {
        ask("east-manager", LIST + "?" + query)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", startsWith(words)));
    }

    @Test
    void whatIsLeftEmptyIsNotAskedFor() throws Exception {
        ask(
                        "east-manager",
                        LIST + "?state=&division=&procedure=&step=&holder=&level=&stage=&text=%20&sort=&order=&page=")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[*].task", contains("late")));
    }

    @Test
    void theWorkbookHoldsTheListWithRealDatesAndNoFormulas() throws Exception {
        step("evil", HOUSE)
                .due("2026-11-24T15:59:59Z")
                .about("=HYPERLINK(\"http://x\")", "1号楼")
                .insert(jdbc);
        byte[] body = ask("east-manager", LIST + ".xlsx?sort=matter")
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .andExpect(header().string("Content-Disposition", containsString("-2026-11-25.xlsx")))
                .andExpect(header().string("Content-Disposition", containsString("%E7%9D%A3")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(body))) {
            XSSFSheet sheet = book.getSheet("督办清单");
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:O3");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("事项编号");
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(9));
            Row evil = sheet.getRow(1);
            assertThat(evil.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(evil.getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(evil.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            Row late = sheet.getRow(2);
            assertThat(late.getCell(0).getStringCellValue()).isEqualTo("M-late");
            assertThat(late.getCell(5).getStringCellValue()).isEqualTo("王小芳");
            assertThat(DateUtil.isCellDateFormatted(late.getCell(7))).isTrue();
            assertThat(late.getCell(7).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 11, 20, 23, 59, 59));
            assertThat(late.getCell(8).getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void theWorkbookIsInTheReadersLanguageAndOfTheFilter() throws Exception {
        byte[] body = ask("east-manager", LIST + ".xlsx?state=unheld&lang=en")
                .andExpect(header().string("Content-Disposition", containsString("stuck-matters-2026-11-25.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(body))) {
            XSSFSheet sheet = book.getSheet("Stuck matters");
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("M-unheld");
        }
        ask("east-manager", LIST + ".xlsx?state=lost").andExpect(status().isUnprocessableEntity());
    }

    private ResultActions ask(String user, String path) throws Exception {
        URI uri = URI.create(path);
        return http.perform(get(uri).servletPath(uri.getPath()).with(httpBasic(user, PASSWORD)));
    }

    private static OpenStepRow step(String task, String path) {
        return new OpenStepRow(task, path);
    }
}
