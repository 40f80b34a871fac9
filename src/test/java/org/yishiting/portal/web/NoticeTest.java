package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Objection;
import org.yishiting.notice.WindowClosedException;
import org.yishiting.rating.Rating;

class NoticeTest extends PortalTest {

    private Notice open;
    private Notice closed;

    @BeforeEach
    void publish() {
        open = Samples.notice(4, "北门道路拓宽方案", 4, 0);
        closed = Samples.notice(3, "楼顶防水方案", 12, -5);
        when(notices.open(any(), isNull(), anyInt())).thenReturn(List.of(open));
        when(notices.closed(any(), isNull(), anyInt())).thenReturn(List.of(closed));
        when(notices.find(4)).thenReturn(Optional.of(open));
        when(notices.find(3)).thenReturn(Optional.of(closed));
    }

    @Test
    void listsOpenAndClosedOnesOnceEach() throws Exception {
        String page = pages.perform(get("/notices"))
                .andExpect(content().string(containsString("今天截止")))
                .andExpect(content().string(containsString("楼顶防水方案")))
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.split("北门道路拓宽方案")).hasSize(2);
    }

    @Test
    void leadsOnToEarlierOnesWithoutScript() throws Exception {
        List<Notice> many = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> Samples.notice(50 - i, "第" + i + "份公示", 12, -5))
                .toList();
        when(notices.closed(any(), isNull(), eq(21))).thenReturn(many);
        when(notices.closed(any(), eq(31L), eq(21))).thenReturn(List.of(closed));
        pages.perform(get("/notices"))
                .andExpect(content().string(containsString("href=\"/notices?community=all&amp;closedBefore=31\"")))
                .andExpect(content().string(not(containsString("openBefore"))))
                .andExpect(content().string(not(containsString("第20份公示"))));
        pages.perform(get("/notices").param("closedBefore", "31"))
                .andExpect(content().string(containsString("楼顶防水方案")))
                .andExpect(content().string(not(containsString("北门道路拓宽方案"))))
                .andExpect(content().string(not(containsString("closedBefore"))))
                .andExpect(content().string(containsString("回到最新的公示")));
        pages.perform(get("/notices").param("openBefore", "4"))
                .andExpect(content().string(containsString("没有更早的公示了")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aSearchIsKeptByEveryPageAndSaysWhatToDoWhenNothingIsFound() throws Exception {
        List<Notice> many = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> Samples.notice(50 - i, "防水", 12, -5))
                .toList();
        when(notices.closed(any(), isNull(), eq(21))).thenReturn(many);
        pages.perform(get("/notices").param("q", "防水").param("state", "closed"))
                .andExpect(content().string(containsString("&amp;state=closed&amp;closedBefore=31\"")))
                .andExpect(content().string(not(containsString("北门道路拓宽方案"))));
        when(notices.open(any(), isNull(), anyInt())).thenReturn(List.of());
        when(notices.closed(any(), isNull(), anyInt())).thenReturn(List.of());
        pages.perform(get("/notices").param("q", "没有")).andExpect(content().string(containsString("没有找到符合条件的内容")));
    }

    @Test
    void anOpenNoticeTakesObjections() throws Exception {
        pages.perform(get("/notices/4"))
                .andExpect(content().string(containsString("2026年11月24日")))
                .andExpect(content().string(containsString("action=\"/notices/4\"")))
                .andExpect(content().string(not(containsString("??"))));
        when(notices.object(eq(4L), eq("没有坡道"), eq(""), any(), eq(false))).thenReturn(Samples.CODE);
        pages.perform(post("/notices/4")
                        .param("text", " 没有坡道 ")
                        .param("contact", "")
                        .param("key", "k")
                        .with(csrf()))
                .andExpect(redirectedUrl("/objections/" + Samples.CODE));
    }

    @Test
    void oneBrowserIsOneObjectorWhateverTheForm() throws Exception {
        when(notices.object(anyLong(), any(), any(), any(), anyBoolean())).thenReturn(Samples.CODE);
        Cookie browser = new Cookie("yishiting-browser", "a".repeat(32));
        for (String key : List.of("first", "second")) {
            pages.perform(post("/notices/4")
                    .param("text", "没有坡道")
                    .param("key", key)
                    .cookie(browser)
                    .with(csrf()));
        }
        ArgumentCaptor<String> secrets = ArgumentCaptor.forClass(String.class);
        verify(notices, times(2)).object(eq(4L), any(), any(), secrets.capture(), eq(false));
        assertThat(Set.copyOf(secrets.getAllValues())).hasSize(1);
    }

    @Test
    void pastTheLimitsAnObjectionIsHeld() throws Exception {
        when(notices.object(anyLong(), any(), any(), any(), anyBoolean())).thenReturn(Samples.CODE);
        Cookie browser = new Cookie("yishiting-browser", "b".repeat(32));
        for (int i = 0; i < 7; i++) {
            pages.perform(post("/notices/4")
                            .param("text", "没有坡道" + i)
                            .param("key", "k")
                            .cookie(browser)
                            .with(csrf()))
                    .andExpect(redirectedUrl("/objections/" + Samples.CODE));
        }
        verify(notices, times(6)).object(eq(4L), any(), any(), any(), eq(false));
        verify(notices).object(eq(4L), any(), any(), any(), eq(true));
    }

    @Test
    void theCodeOpensTheReceiptAndLaterTheAnswer() throws Exception {
        Objection waiting = Samples.objection(null, null);
        when(waiting.notice()).thenReturn(4L);
        when(notices.findObjection(Samples.CODE)).thenReturn(Optional.of(waiting));
        pages.perform(get("/track/" + Samples.CODE)).andExpect(redirectedUrl("/objections/" + Samples.CODE));
        pages.perform(get("/objections/" + Samples.CODE))
                .andExpect(content().string(containsString("异议已经收到")))
                .andExpect(content().string(containsString(Samples.CODE)))
                .andExpect(content().string(not(containsString("??"))));

        Objection answered = Samples.objection(true, "增加坡道");
        when(answered.notice()).thenReturn(4L);
        when(notices.findObjection(Samples.CODE)).thenReturn(Optional.of(answered));
        pages.perform(get("/objections/" + Samples.CODE)).andExpect(content().string(containsString("增加坡道")));
        pages.perform(get("/objections/0000-0000-0000-0000").accept("text/html"))
                .andExpect(status().isNotFound());
    }

    @Test
    void anObjectionNeedsWordsAndAContactThatWorks() throws Exception {
        pages.perform(post("/notices/4")
                        .param("contact", "abc")
                        .param("key", "k")
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请写下异议和理由")))
                .andExpect(content().string(containsString("value=\"abc\"")));
        verify(notices, never()).object(anyLong(), any(), any(), any(), anyBoolean());
    }

    @Test
    void anObjectionThatComesTooLateIsToldSo() throws Exception {
        when(notices.object(anyLong(), any(), any(), any(), anyBoolean())).thenThrow(mock(WindowClosedException.class));
        pages.perform(post("/notices/4").param("text", "晚了").param("key", "k").with(csrf()))
                .andExpect(flash().attribute("objected", "notice.late"));
    }

    @Test
    void aClosedNoticeShowsAnswersWithoutPersons() throws Exception {
        Objection answered = Samples.objection(false, "车位距住宅 8 米，符合规定");
        Objection waiting = Samples.objection(null, null);
        when(notices.objectionsTo(3)).thenReturn(List.of(answered, waiting));
        List<Rating> rounds = List.of(Samples.given(false, Rating.Source.REPORTER, 2));
        when(ratings.of(Samples.NUMBER)).thenReturn(rounds);
        pages.perform(get("/notices/3"))
                .andExpect(content().string(containsString("收到 2 条异议")))
                .andExpect(content().string(containsString("车位距住宅 8 米")))
                .andExpect(content().string(containsString("车位离住宅太近")))
                .andExpect(content().string(containsString(">不满意<")))
                .andExpect(content().string(not(containsString("李大海"))))
                .andExpect(content().string(not(containsString("id=\"objection\""))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theObjectionsToAnOpenNoticeStayClosed() throws Exception {
        pages.perform(get("/notices/4"));
        verify(notices, never()).objectionsTo(anyLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notices/99", "/notices/abc"})
    void anUnknownNoticeIsNotFound(String path) throws Exception {
        pages.perform(get(path).accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有这个页面")));
    }
}
