package org.yishiting.workdays.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import org.yishiting.CaseTest;
import org.yishiting.community.Accounts;
import org.yishiting.community.Divisions;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.deadline.CalendarWarning;
import org.yishiting.house.House;
import org.yishiting.notification.Inbox;
import org.yishiting.notification.InboxMessage;
import org.yishiting.operation.SystemGroups;
import org.yishiting.workdays.CalendarDay;
import org.yishiting.workdays.CalendarImport;
import org.yishiting.workdays.CalendarSheet;
import org.yishiting.workdays.CalendarYear.State;
import org.yishiting.workdays.CalendarYears;

/** It is 25 November 2026; of 2027 only provisional days are known. */
class CalendarPageTest extends CaseTest {

    private static final String NOTICE = "2026-12-31,false,元旦\n2027-02-06,true,春节调休\n"
            + IntStream.rangeClosed(1, 11)
                    .mapToObj("2027-10-%02d,false,国庆节\n"::formatted)
                    .collect(Collectors.joining());

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private CalendarYears years;

    @Autowired
    private CalendarImport calendar;

    @Autowired
    private CalendarWarning warning;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SystemGroups groups;

    @Autowired
    private Posts posts;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Inbox inbox;

    private MockMvc pages;
    private List<CalendarDay> before;

    @BeforeEach
    void openTheOffice() {
        LocaleContextHolder.setLocale(House.LANGUAGE);
        pages = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        before = years.of(2027).days();
        if (!accounts.exists("calendar-admin")) {
            accounts.open("calendar-admin", "管理", "", "a long password");
            groups.admit("calendar-admin", SystemGroups.ADMINISTRATORS);
            accounts.open("calendar-manager", "经理", "", "a long password");
            posts.appoint("calendar-manager", Role.MANAGER, divisions.get("CASE"));
            accounts.open("calendar-worker", "网格", "", "a long password");
            posts.appoint("calendar-worker", Role.GRID_WORKER, divisions.get("CASE"));
        }
        jdbc.sql("update calendar_warning set told_at = timestamp with time zone '2000-01-01 00:00:00+00:00'")
                .update();
    }

    @AfterEach
    void putTheYearBack() {
        LocaleContextHolder.resetLocaleContext();
        jdbc.sql("delete from calendar_day where calendar_date >= date '2026-12-31'")
                .update();
        before.forEach(day -> jdbc.sql(
                        "insert into calendar_day (calendar_date, working, name, provisional) values (?, ?, ?, ?)")
                .params(day.day(), day.working(), day.name(), day.provisional())
                .update());
    }

    @Test
    void administratorsSeeWhatIsKnownByHoliday() throws Exception {
        pages.perform(get("/desk/calendar").with(admin()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2026 年"),
                                containsString("2027 年"),
                                containsString("暂定"),
                                containsString("2月15日（周日） 至 2月23日（周一）"),
                                containsString("共 9 天"),
                                containsString("2月28日（周六）"),
                                not(containsString("??")))));
        pages.perform(get("/desk/calendar")
                        .param("year", "2027")
                        .cookie(new Cookie("yishiting-language", "en"))
                        .with(admin()))
                .andExpect(content().string(containsString("Only the days that the regulation itself fixes")));
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() throws Exception {
        for (String user : List.of("calendar-manager", "calendar-worker")) {
            pages.perform(get("/desk/calendar").with(user(user).authorities(List.of())))
                    .andExpect(status().isNotFound());
            pages.perform(multipart("/desk/calendar")
                            .param("year", "2027")
                            .param("text", NOTICE)
                            .with(user(user).authorities(List.of()))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
            pages.perform(get("/desk").with(user(user).authorities(List.of())))
                    .andExpect(content().string(not(containsString("href=\"/desk/calendar\""))));
        }
        assertThat(years.of(2027).days()).isEqualTo(before);
        pages.perform(get("/desk").with(admin()))
                .andExpect(content().string(containsString("href=\"/desk/calendar\"")));
    }

    private String previewed(MockMultipartFile file, String text) throws Exception {
        var request = multipart("/desk/calendar");
        return pages.perform((file == null ? request : request.file(file))
                        .param("year", "2027")
                        .param("text", text)
                        .with(admin())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    private ResultActions confirms(String page) throws Exception {
        return pages.perform(post("/desk/calendar/confirm")
                .param("year", hidden(page, "year"))
                .param("days", hidden(page, "days"))
                .param("source", hidden(page, "source"))
                .param("seen", hidden(page, "seen"))
                .with(admin())
                .with(csrf()));
    }

    @Test
    void whatChangesIsShownDayByDayBeforeAnythingIsWritten() throws Exception {
        String page = previewed(null, NOTICE);

        assertThat(page)
                .contains(
                        "2027 年：导入后会有这些变化",
                        "还没有写入",
                        "2026</span> <span>12月31日（周四）",
                        "新增",
                        "删除",
                        "放假（国庆节）",
                        "上班（春节调休）",
                        "2027 年的完整放假通知");
        assertThat(years.of(2027).days()).isEqualTo(before);

        confirms(page)
                .andExpect(redirectedUrl("/desk/calendar?year=2027"))
                .andExpect(flash().attribute("imported", 13));
        assertThat(years.of(2027).state()).isEqualTo(State.KNOWN);
        assertThat(years.of(2027).days()).hasSize(12);
        assertThat(years.of(2026).days()).extracting(CalendarDay::day).contains(LocalDate.parse("2026-12-31"));
        pages.perform(get("/desk/calendar").with(admin()))
                .andExpect(content().string(allOf(containsString("导入记录"), containsString("管理 导入 2027 年：新增"))));
    }

    @Test
    void aFileOfOneLineChangesOneDay() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file", "2027.csv", "text/csv", "2027/1/30,班,春节调休".getBytes(Charset.forName("GB18030")));
        String page = previewed(file, "");
        assertThat(page).contains("不是 2027 年的完整放假通知", "新增 1 天，更改 0 天，删除 0 天");

        confirms(page).andExpect(status().is3xxRedirection());
        assertThat(years.of(2027).days()).hasSize(before.size() + 1).containsAll(before);
        assertThat(years.of(2027).state()).isEqualTo(State.PROVISIONAL);
        pages.perform(get("/desk/calendar").with(admin())).andExpect(content().string(containsString("2027.csv")));
    }

    @Test
    void whatHasChangedMeanwhileIsShownAgain() throws Exception {
        String page = previewed(null, NOTICE);
        calendar.carryOut(calendar.plan(2027, CalendarSheet.read(2027, "2027-01-30,true,春节调休")), "");

        confirms(page).andExpect(status().isConflict()).andExpect(content().string(containsString("请按现在的变化再确认一次")));
        assertThat(years.of(2027).days()).hasSize(before.size() + 1);
    }

    @Test
    void programsAreToldTheChangesAndConfirmThem() throws Exception {
        String list = "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"2026-12-31\",\"isOffDay\":true}]}";
        pages.perform(post("/api/workdays/2027")
                        .contentType("application/json")
                        .content(list)
                        .with(admin())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done").value(false))
                .andExpect(jsonPath("$.changes[0].kind").value("NEW"));
        assertThat(years.of(2026).days()).extracting(CalendarDay::day).doesNotContain(LocalDate.parse("2026-12-31"));

        pages.perform(post("/api/workdays/2027")
                        .param("confirm", "true")
                        .contentType("application/json")
                        .content(list)
                        .with(admin())
                        .with(csrf()))
                .andExpect(jsonPath("$.done").value(true));
        assertThat(years.of(2026).days()).extracting(CalendarDay::day).contains(LocalDate.parse("2026-12-31"));
    }

    @Test
    void allBadLinesAreNamedAndNothingTypedIsLost() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file",
                "2027.csv",
                "text/csv",
                "2027-01-01,也许,元旦\n2026-02-06,true,春节调休\n".getBytes(StandardCharsets.UTF_8));
        pages.perform(multipart("/desk/calendar")
                        .file(file)
                        .param("year", "2027")
                        .with(admin())
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("第 1 行：是否上班应为 true、false、班或休，实际为“也许”"),
                                containsString("第 2 行：2026-02-06 不在所导入的年份内"),
                                containsString("2027-01-01,也许,元旦"))));
        assertThat(years.of(2027).days()).isEqualTo(before);
    }

    @Test
    void anEmptySheetWipesNothing() throws Exception {
        pages.perform(multipart("/desk/calendar")
                        .param("year", "2027")
                        .param("text", "date,working,name\n")
                        .with(admin())
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("没有读到任何一天")));
        pages.perform(post("/api/workdays/2027")
                        .contentType("text/csv")
                        .content("")
                        .with(admin())
                        .with(csrf()))
                .andExpect(status().is4xxClientError());
        assertThat(years.of(2027).days()).isEqualTo(before);
    }

    @Test
    void fromNovemberAdministratorsAndManagersAreWarnedUntilTheYearIsImported() throws Exception {
        pages.perform(get("/desk").with(admin()))
                .andExpect(content().string(containsString("2027 年的节假日和调休还没有正式导入")))
                .andExpect(content().string(containsString("/desk/calendar?year=2027")));
        pages.perform(get("/desk").with(user("calendar-manager").authorities(List.of())))
                .andExpect(content().string(containsString("请联系系统管理员导入")));
        pages.perform(get("/desk").with(user("calendar-worker").authorities(List.of())))
                .andExpect(content().string(not(containsString("还没有正式导入"))));

        calendar.carryOut(calendar.plan(2027, CalendarSheet.read(2027, NOTICE)), "");

        assertThat(warning.year()).isEmpty();
        pages.perform(get("/desk").with(admin())).andExpect(content().string(not(containsString("calendar?year="))));
    }

    @Test
    void theyAreToldOnceAWeek() {
        long told = warnings("calendar-admin");
        warning.warnIfDue();
        warning.warnIfDue();
        assertThat(warnings("calendar-admin")).isEqualTo(told + 1);
        assertThat(warnings("calendar-manager")).isPositive();
        assertThat(warnings("calendar-worker")).isZero();
        assertThat(inbox.of("calendar-admin", 1))
                .extracting(InboxMessage::subject)
                .containsExactly("请导入 2027 年的工作日历");

        jdbc.sql("update calendar_warning set told_at = timestamp with time zone '2026-11-18 02:00:00+00:00'")
                .update();
        warning.warnIfDue();
        assertThat(warnings("calendar-admin")).isEqualTo(told + 2);

        calendar.carryOut(calendar.plan(2027, CalendarSheet.read(2027, NOTICE)), "");
        jdbc.sql("update calendar_warning set told_at = timestamp with time zone '2000-01-01 00:00:00+00:00'")
                .update();
        warning.warnIfDue();
        assertThat(warnings("calendar-admin")).isEqualTo(told + 2);
    }

    private long warnings(String user) {
        return inbox.of(user, 100).stream()
                .filter(message -> message.matter() == null)
                .count();
    }

    private static RequestPostProcessor admin() {
        return user("calendar-admin").authorities(new SimpleGrantedAuthority(SystemGroups.ADMINISTRATORS));
    }
}
