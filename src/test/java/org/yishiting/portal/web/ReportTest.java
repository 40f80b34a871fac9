package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.attachment.UnacceptableFileException.Reason;
import org.yishiting.community.Division;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.HeldReport;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Receipt;
import org.yishiting.matter.Report;
import org.yishiting.matter.ReporterContact;
import org.yishiting.matter.Status;
import org.yishiting.matter.TrackingCode;

class ReportTest extends PortalTest {

    private static int addresses;

    private final Cookie browser = new Cookie("yishiting-browser", "%032x".formatted(++addresses));
    private String draft;
    private String address;

    @BeforeEach
    void startReport() throws Exception {
        address = "192.0.2." + ++addresses;
        Matter matter = Samples.matter(Samples.NUMBER, null, Status.OPEN);
        when(matter.reportedAt()).thenReturn(PortalPages.NOW);
        when(matter.text()).thenReturn("楼顶漏水");
        when(intake.take(any(), any(), any())).thenAnswer(call -> {
            String code = TrackingCode.of(call.getArgument(2));
            when(matters.findByTrackingCode(code)).thenReturn(Optional.of(matter));
            return new Receipt(Samples.NUMBER, code);
        });
        when(attachments.accept(any(), any()))
                .thenAnswer(call ->
                        new AcceptedFile(call.getArgument(0), "image/png", call.getArgument(1), Optional.empty()));
        startReportAgain();
    }

    private static String find(String regex, MvcResult result) throws Exception {
        Matcher matcher = Pattern.compile(regex).matcher(result.getResponse().getContentAsString());
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.group(1);
    }

    private MockMultipartHttpServletRequestBuilder form() {
        return (MockMultipartHttpServletRequestBuilder) multipart("/report")
                .param("draft", draft)
                .cookie(browser)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    private MockMultipartHttpServletRequestBuilder complete() {
        return (MockMultipartHttpServletRequestBuilder) form().param("category", "water")
                .param("place", "JSX-B3")
                .param("text", "楼顶漏水")
                .param("consent", "true");
    }

    private static MockMultipartFile photo(String name, int bytes) {
        byte[] content = new byte[bytes];
        System.arraycopy(name.getBytes(), 0, content, 0, Math.min(bytes, name.length()));
        return new MockMultipartFile("photos", name, "image/png", content);
    }

    @Test
    void aQrCodeOpensTheReportWithItsPlaceChosen() throws Exception {
        pages.perform(get("/report").param("place", "JSX-B3"))
                .andExpect(content().string(containsString("建设巷社区 · 建设小区")))
                .andExpect(content().string(containsString("value=\"JSX-B3\" selected")))
                .andExpect(content().string(containsString(">整个小区</option>")))
                .andExpect(content().string(not(containsString("第一网格"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void thePlaceIsPickedInStepsWithoutScriptsAndNothingTypedIsLost() throws Exception {
        pages.perform(form().param("look", "narrow").param("place", "JSX-E1").param("text", "楼顶漏水"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"within\" value=\"JSX-E1\"")))
                .andExpect(content().string(containsString("value=\"JSX-B3\"")))
                .andExpect(content().string(not(containsString("value=\"JSX-E1\" selected"))))
                .andExpect(content().string(containsString(">楼顶漏水</textarea>")))
                .andExpect(content().string(not(containsString("role=\"alert\""))));
        when(placeSearch.find(eq("3号楼"), any(), anyInt())).thenReturn(List.of(BUILDING));
        when(divisions.placesOf(any())).thenReturn(Map.of("JSX-B3", "建设巷社区 · 建设小区 · 3 号楼"));
        pages.perform(form().param("look", "find").param("find", "3号楼").param("text", "楼顶漏水"))
                .andExpect(content().string(containsString("selected=\"selected\">建设巷社区 · 建设小区 · 3 号楼</option>")))
                .andExpect(content().string(containsString(">楼顶漏水</textarea>")));
    }

    @Test
    void thePageStaysSmallInATownOfTenThousandBuildings() throws Exception {
        List<Division> many = IntStream.range(0, 151)
                .mapToObj(i -> new Division("JSX-E1" + i, "名字相当长的一个住宅小区" + i, Division.Level.ESTATE, COMMUNITY))
                .toList();
        when(divisions.inside(COMMUNITY, Division.Level.ESTATE, 151)).thenReturn(many);
        byte[] page = pages.perform(get("/report")).andReturn().getResponse().getContentAsByteArray();
        assertThat(page).hasSizeLessThan(60_000);
        assertThat(new String(page, StandardCharsets.UTF_8)).contains("还有更多，请用上面的查找");
    }

    @Test
    void aStepAloneIsAnsweredWithTheFieldAlone() throws Exception {
        pages.perform(get("/report/places").param("look", "narrow").param("place", "JSX"))
                .andExpect(content().string(containsString("value=\"JSX-E1\"")))
                .andExpect(content().string(not(containsString("<html"))));
        pages.perform(get("/report/places").param("look", "wider").param("within", "JSX-E1"))
                .andExpect(content().string(containsString("name=\"within\" value=\"JSX\"")));
        pages.perform(get("/report/places").param("look", "find").param("find", "<没有>"))
                .andExpect(content().string(containsString("没有找到“&lt;没有&gt;”")));
    }

    @Test
    void nothingOfAReportLivesInASession() throws Exception {
        MvcResult page = pages.perform(form().file(photo("roof.png", 2048))).andReturn();
        assertThat(page.getRequest().getSession(false)).isNull();
        pages.perform(get("/report").param("draft", draft).cookie(browser))
                .andExpect(content().string(containsString("roof.png")))
                .andExpect(content().string(containsString(draft)));
        pages.perform(get("/report").param("draft", draft))
                .andExpect(content().string(not(containsString("roof.png"))));
        draft = "of my own";
        assertThat(find(
                        "name=\"draft\" value=\"([0-9a-f]{32})\"",
                        pages.perform(form()).andReturn()))
                .isNotEmpty();
    }

    @Test
    void takesTheReportInAndShowsTheReceiptToThisBrowserOnly() throws Exception {
        String receipt = pages.perform(complete().param("name", " 王小明 ").param("contact", "13912345678"))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        verify(intake)
                .take(
                        eq(new Report(Category.WATER, "JSX-B3", "楼顶漏水", "王小明", "13912345678", false, Channel.PORTAL)),
                        eq(List.of()),
                        any());
        pages.perform(get(receipt).cookie(browser))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(Samples.NUMBER)))
                .andExpect(content().string(containsString("http://127.0.0.1:8080/track/")))
                .andExpect(content().string(containsString("<path d=\"M")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get(receipt).accept("text/html")).andExpect(status().isNotFound());
    }

    @Test
    void aSecondPressAndTheWayBackShowTheFirstReceipt() throws Exception {
        String first = pages.perform(complete()).andReturn().getResponse().getRedirectedUrl();
        pages.perform(complete()).andExpect(redirectedUrl(first));
        pages.perform(get("/report").param("draft", draft).cookie(browser)).andExpect(redirectedUrl(first));
        pages.perform(form().param("text", "还有一件事")).andExpect(redirectedUrl(first + "?changed"));
        pages.perform(get(first).param("changed", "").cookie(browser))
                .andExpect(content().string(containsString("没有重复登记")));
        verify(intake, times(1)).take(any(), any(), any());
    }

    @Test
    void theLanguageChangesWithoutScriptAndWithoutLosingAWord() throws Exception {
        pages.perform(form().file(photo("roof.png", 2048)).param("text", "灯不亮").param("language", "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("灯不亮</textarea>")))
                .andExpect(content().string(containsString("roof.png")))
                .andExpect(content().string(containsString("用中文填写")));
    }

    @Test
    void filesAreHeldWhileTheRestIsStillWritten() throws Exception {
        UnacceptableFileException wrong = mock(UnacceptableFileException.class);
        when(wrong.reason()).thenReturn(Reason.WRONG_KIND);
        when(attachments.accept(eq("film.mp4"), any())).thenThrow(wrong);
        pages.perform(((MockMultipartHttpServletRequestBuilder) multipart("/report/files")
                                .param("draft", draft)
                                .cookie(browser)
                                .with(csrf()))
                        .file(photo("roof.png", 10))
                        .file(photo("film.mp4", 10)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("roof.png")))
                .andExpect(content().string(containsString("“film.mp4”不是 JPEG")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        pages.perform(form().param("text", "楼道\r\n灯不亮").param("contact", "abc").param("category", "nonsense"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("<a href=\"#category\">请选择哪一类事")))
                .andExpect(content().string(containsString("aria-describedby=\"place-error place-line\"")))
                .andExpect(content().string(containsString("id=\"contact-error\"")))
                .andExpect(content().string(containsString("value=\"abc\"")))
                .andExpect(content().string(containsString("楼道\n灯不亮</textarea>")))
                .andExpect(content().string(containsString("请先同意保存")))
                .andExpect(content().string(not(containsString("??"))));
        verify(intake, never()).take(any(), any(), any());
    }

    @Test
    void typedTextIsNeverMarkup() throws Exception {
        pages.perform(form().param("text", "</textarea><script>alert(1)</script>"))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @ParameterizedTest
    @CsvSource({"2000,302", "2001,422"})
    void takesUpTo2000Characters(int length, int expected) throws Exception {
        pages.perform(form().param("category", "water")
                        .param("place", "JSX")
                        .param("text", "水".repeat(length))
                        .param("consent", "true"))
                .andExpect(status().is(expected));
    }

    @Test
    void keepsChosenFilesUntilTheFormIsRight() throws Exception {
        MvcResult first = pages.perform(form().file(photo("roof.png", 2048)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("roof.png")))
                .andReturn();
        String id = find("name=\"remove\" value=\"([0-9a-f-]+)\"", first);
        pages.perform(form().file(photo("door.png", 10)).param("remove", id).param("text", "还没写完"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("roof.png"))))
                .andExpect(content().string(containsString("door.png")))
                .andExpect(content().string(containsString("还没写完")));
        pages.perform(complete()).andExpect(status().isFound());
        verify(intake)
                .take(
                        any(),
                        argThat(files ->
                                files.size() == 1 && files.get(0).name().equals("door.png")),
                        any());
    }

    @Test
    void saysWhichFileIsTooLargeOrTooMuch() throws Exception {
        MockMultipartHttpServletRequestBuilder sent = complete();
        sent.file(photo("huge.png", 10 * 1024 * 1024 + 1));
        sent.file(photo("empty.png", 0));
        for (int i = 1; i <= 7; i++) {
            sent.file(photo("p" + i + ".png", 10));
        }
        pages.perform(sent)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("“huge.png”太大")))
                .andExpect(content().string(containsString("“empty.png”是空文件")))
                .andExpect(content().string(containsString("“p7.png”没有收下：最多 6 个")));
        verify(intake, never()).take(any(), any(), any());
    }

    @Test
    void saysWhichFileTheMatterRefusesAndKeepsTheOthers() throws Exception {
        UnacceptableFileException wrong = mock(UnacceptableFileException.class);
        when(wrong.reason()).thenReturn(Reason.WRONG_KIND);
        when(attachments.accept(eq("film.mp4"), any())).thenThrow(wrong);
        pages.perform(complete().file(photo("roof.png", 10)).file(photo("C:\\fakepath\\film.mp4", 10)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("“film.mp4”不是 JPEG")))
                .andExpect(content().string(not(containsString("去掉 film.mp4"))))
                .andExpect(content().string(containsString("去掉 roof.png")));
        verify(intake, never()).take(any(), any(), any());
    }

    @Test
    void whatComesPastTheLimitsIsTakenWithAReceiptAndHeld() throws Exception {
        for (int i = 0; i < 6; i++) {
            startReportAgain();
            pages.perform(complete()).andExpect(status().isFound());
        }
        HeldReport waiting = mock(HeldReport.class);
        when(waiting.heldAt()).thenReturn(PortalPages.NOW);
        when(waiting.text()).thenReturn("楼顶漏水");
        when(heldReports.hold(any(), any(), any())).thenAnswer(call -> {
            String code = TrackingCode.of(call.getArgument(2));
            when(heldReports.find(code)).thenReturn(Optional.of(waiting));
            return code;
        });
        startReportAgain();
        String receipt = pages.perform(complete())
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        pages.perform(get(receipt).cookie(browser))
                .andExpect(content().string(containsString("工作人员先看一看")))
                .andExpect(content().string(containsString("tracking-code")))
                .andExpect(content().string(not(containsString("??"))));
        verify(intake, times(6)).take(any(), any(), any());
    }

    @Test
    void neighboursBehindOneAddressAreNotStopped() throws Exception {
        for (int i = 0; i < 20; i++) {
            startReportAgain();
            browser.setValue("%032x".formatted(1_000_000 + i));
            pages.perform(complete()).andExpect(status().isFound());
        }
        verify(intake, times(20)).take(any(), any(), any());
        verify(heldReports, never()).hold(any(), any(), any());
    }

    private void startReportAgain() throws Exception {
        draft = find(
                "name=\"draft\" value=\"([0-9a-f]{32})\"",
                pages.perform(get("/report").cookie(browser)).andReturn());
    }

    @Test
    void nothingIsReportedForAnotherSite() throws Exception {
        pages.perform(multipart("/report").param("text", "x")).andExpect(status().isForbidden());
        pages.perform(multipart("/report").param("text", "x").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        pages.perform(multipart("/report").param("text", "x").header("Origin", "http://elsewhere.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aFormThatWasOpenForDaysIsTaken() throws Exception {
        pages.perform(multipart("/report").param("text", "x").header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("x</textarea>")));
        pages.perform(multipart("/report")
                        .param("text", "x")
                        .header("Host", "here.example")
                        .header("Origin", "http://here.example"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void theConfirmedContactsAreTelephonesAndMail() {
        assertThat(ReporterContact.isUsable("0471-5551234")).isTrue();
        assertThat(ReporterContact.isUsable("+86 139 1234 5678")).isTrue();
        assertThat(ReporterContact.isUsable("a@example.org")).isTrue();
        assertThat(ReporterContact.isUsable("12345")).isFalse();
        assertThat(ReporterContact.isUsable("a@b")).isFalse();
        assertThat(ReporterContact.isUsable("a@example.org" + "x".repeat(80))).isFalse();
    }
}
