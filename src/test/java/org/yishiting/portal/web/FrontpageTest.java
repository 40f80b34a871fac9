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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
}
