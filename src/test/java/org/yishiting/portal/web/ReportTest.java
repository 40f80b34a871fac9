package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.attachment.UnacceptableFileException.Reason;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Receipt;
import org.yishiting.matter.Report;
import org.yishiting.matter.ReporterContact;
import org.yishiting.portal.ReportDrafts;

class ReportTest extends PortalTest {

    private static int addresses;

    private final MockHttpSession session = new MockHttpSession();
    private String draft;
    private String address;

    @BeforeEach
    void startReport() throws Exception {
        address = "192.0.2." + ++addresses;
        when(intake.take(any(), any())).thenReturn(new Receipt(Samples.NUMBER, Samples.CODE));
        draft = find(
                "name=\"draft\" value=\"([0-9a-f]{32})\"",
                pages.perform(get("/report").session(session)).andReturn());
    }

    private static String find(String regex, MvcResult result) throws Exception {
        Matcher matcher = Pattern.compile(regex).matcher(result.getResponse().getContentAsString());
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.group(1);
    }

    private MockMultipartHttpServletRequestBuilder form() {
        return (MockMultipartHttpServletRequestBuilder) multipart("/report")
                .param("draft", draft)
                .session(session)
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
        return new MockMultipartFile("photos", name, "image/png", new byte[bytes]);
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
    void aFormThatIsOnlyLookedAtIsNotKept() throws Exception {
        assertThat(session.getAttribute(ReportDrafts.class.getName())).isNull();
        pages.perform(form());
        assertThat(ReportDrafts.in(session).find(draft)).isPresent();
        draft = "of my own";
        MvcResult answer = pages.perform(form()).andReturn();
        assertThat(find("name=\"draft\" value=\"([0-9a-f]{32})\"", answer)).isNotEmpty();
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
                        new Report(Category.WATER, "JSX-B3", "楼顶漏水", "王小明", "13912345678", false, Channel.PORTAL),
                        List.of());
        pages.perform(get(receipt).session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(Samples.NUMBER)))
                .andExpect(content().string(containsString(Samples.CODE)))
                .andExpect(content().string(containsString("http://127.0.0.1:8080/track/" + Samples.CODE)))
                .andExpect(content().string(containsString("<path d=\"M")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get(receipt).accept("text/html")).andExpect(status().isNotFound());
    }

    @Test
    void aSecondClickReportsOnce() throws Exception {
        pages.perform(complete()).andExpect(status().isFound());
        pages.perform(complete()).andExpect(status().isFound());
        verify(intake, times(1)).take(any(), any());
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
        verify(intake, never()).take(any(), any());
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
        AcceptedFile door = new AcceptedFile("door.png", "image/png", new byte[10], Optional.of(new byte[1]));
        when(attachments.accept(eq("door.png"), any())).thenReturn(door);
        pages.perform(complete()).andExpect(status().isFound());
        verify(intake).take(any(), eq(List.of(door)));
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
        verify(intake, never()).take(any(), any());
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
        verify(intake, never()).take(any(), any());
    }

    @Test
    void asksAnAddressThatReportsTooMuchToWaitAndKeepsWhatWasTyped() throws Exception {
        for (int i = 0; i < 6; i++) {
            startReportAgain();
            pages.perform(complete()).andExpect(status().isFound());
        }
        startReportAgain();
        pages.perform(complete())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "601"))
                .andExpect(content().string(containsString("11月24日 09:40")))
                .andExpect(content().string(containsString("楼顶漏水</textarea>")));
        verify(intake, times(6)).take(any(), any());
    }

    private void startReportAgain() throws Exception {
        draft = find(
                "name=\"draft\" value=\"([0-9a-f]{32})\"",
                pages.perform(get("/report").session(session)).andReturn());
    }

    @Test
    void nothingIsReportedWithoutTheFormsOwnToken() throws Exception {
        pages.perform(multipart("/report").param("text", "x")).andExpect(status().isForbidden());
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
