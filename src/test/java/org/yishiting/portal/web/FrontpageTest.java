package org.yishiting.portal.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Showing;
import org.yishiting.commitment.Commitment;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Status;
import org.yishiting.notice.Notice;

class FrontpageTest extends PortalTest {

    @Test
    void saysWhatIsGoingOn() throws Exception {
        Notice notice = Samples.notice(4, "北门道路拓宽方案", 2, 3);
        when(notices.open(any(), isNull(), eq(6))).thenReturn(List.of(notice));
        Matter result = Samples.matter(Samples.NUMBER, "楼顶漏水维修", Status.CLOSED);
        when(board.latestResults(any(), anyInt())).thenReturn(List.of(result));
        pages.perform(get("/").header("Accept-Language", "en-US"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"zh-CN\"")))
                .andExpect(content().string(containsString("北门道路拓宽方案")))
                .andExpect(content().string(containsString("还剩 3 天")))
                .andExpect(content().string(containsString("楼顶漏水维修")))
                .andExpect(content().string(not(containsString("王小明"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        pages.perform(get("/lang").param("to", "en").param("back", "/board?community=JSX"))
                .andExpect(redirectedUrl("/board?community=JSX"))
                .andExpect(cookie().value("yishiting-language", "en"));
        pages.perform(get("/").cookie(new Cookie("yishiting-language", "en")))
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(content().string(containsString("Say what needs doing")));
    }

    @Test
    void goesBackToAnAddressWithBraces() throws Exception {
        pages.perform(get("/lang").param("to", "en").param("back", "/track?code={x}"))
                .andExpect(redirectedUrl("/track?code=%7Bx%7D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", ""})
    void neverLeadsToAnotherSite(String back) throws Exception {
        pages.perform(get("/lang").param("to", "en").param("back", back)).andExpect(redirectedUrl("/"));
    }

    @Test
    void saysWhatIsStoredAndWhy() throws Exception {
        pages.perform(get("/privacy"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("个人信息保护法")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void anUnknownPageLeadsBack() throws Exception {
        pages.perform(get("/nowhere").accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有这个页面")))
                .andExpect(content().string(containsString("href=\"/\"")));
    }

    @Test
    void aPageWithoutTheRightForItSaysSo() throws Exception {
        pages.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .accept("text/html"))
                .andExpect(content().string(containsString("您的账号没有使用这个页面的权限")))
                .andExpect(content().string(not(containsString("表单"))));
        pages.perform(post("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .accept("text/html")
                        .with(csrf()))
                .andExpect(content().string(containsString("表单可能放得太久")));
    }

    @Test
    void tellsResultsAsStoriesWithTheirPhotos() throws Exception {
        Matter result = Samples.matter("JSX-2026-000121", "三单元楼道灯不亮", Status.CLOSED);
        Attachment before = Samples.photo("before", Showing.BEFORE);
        Attachment after = Samples.photo("after", Showing.AFTER);
        Notice notice = Samples.notice(3, "公示", 12, -5);
        Commitment kept = Samples.commitment("换了三盏灯", "物业", Commitment.Status.ACCEPTED);
        Commitment late = Samples.commitment("还没装的开关", "物业", Commitment.Status.OPEN);
        when(board.latestResults(any(), anyInt())).thenReturn(List.of(result));
        when(attachments.shownOf(any())).thenReturn(Map.of("JSX-2026-000121", List.of(before, after)));
        when(notices.of("JSX-2026-000121")).thenReturn(List.of(notice));
        when(commitments.of("JSX-2026-000121")).thenReturn(List.of(kept, late));
        pages.perform(get("/").param("community", "JSX"))
                .andExpect(content().string(containsString("/board/JSX-2026-000121/photos/before")))
                .andExpect(content().string(containsString("办理后的现场：三单元楼道灯不亮")))
                .andExpect(content().string(containsString("拓宽北门道路")))
                .andExpect(content().string(containsString("换了三盏灯")))
                .andExpect(content().string(not(containsString("还没装的开关"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void largeTypeIsKeptOnEveryPageInBothLanguages() throws Exception {
        pages.perform(get("/type").param("to", "large").param("back", "/board?community=JSX"))
                .andExpect(redirectedUrl("/board?community=JSX"))
                .andExpect(cookie().value("yishiting-type", "large"));
        pages.perform(get("/type").param("to", "normal").param("back", "//example.org"))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().maxAge("yishiting-type", 0));
        Cookie large = new Cookie("yishiting-type", "large");
        pages.perform(get("/notices").cookie(large))
                .andExpect(content().string(containsString("class=\"large\"")))
                .andExpect(content().string(containsString("标准字号")));
        pages.perform(get("/nowhere").accept("text/html").cookie(large))
                .andExpect(content().string(containsString("class=\"large\"")));
        pages.perform(get("/").cookie(new Cookie("yishiting-language", "en")))
                .andExpect(content().string(containsString("Large type")))
                .andExpect(content().string(not(containsString("class=\"large\""))));
    }

    @Test
    void aSharedPageSaysWhatItIsWithAnAbsoluteAddress() throws Exception {
        pages.perform(get("/notices").param("q", "我家"))
                .andExpect(content()
                        .string(containsString("property=\"og:url\" content=\"http://127.0.0.1:8080/notices\"")))
                .andExpect(content()
                        .string(containsString(
                                "property=\"og:image\" content=\"http://127.0.0.1:8080/img/share.png\"")));
        pages.perform(get("/mine"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("og:url"))))
                .andExpect(content().string(containsString("查询码等于钥匙")));
    }

    @Test
    void thereIsNothingOnlyAsLongAsThereIsNothing() throws Exception {
        pages.perform(get("/").param("community", "JSX")).andExpect(content().string(containsString("还没有办结的事项")));
        when(board.closedSince(any(), any())).thenReturn(1L);
        when(board.open(any())).thenReturn(42L);
        pages.perform(get("/").param("community", "JSX")).andExpect(content().string(containsString(">42<")));
    }
}
