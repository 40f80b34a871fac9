package org.yishiting.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yishiting.deadline.LimitChange;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Category;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Status;
import org.yishiting.rating.Rating;

class BoardTest extends PortalTest {

    private static List<Matter> matters(int from, int to) {
        return IntStream.iterate(from, number -> number >= to, number -> number - 1)
                .mapToObj(number -> Samples.matter("JSX-2026-%06d".formatted(number), null, Status.OPEN))
                .toList();
    }

    @Test
    void listsAPageAndLeadsOnWithAndWithoutScript() throws Exception {
        List<Matter> first = matters(130, 110);
        List<Matter> second = matters(110, 108);
        when(board.find(any(), isNull(), anyInt())).thenReturn(first);
        when(board.find(any(), eq("JSX-2026-000111"), anyInt())).thenReturn(second);
        pages.perform(get("/board"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("JSX-2026-000111")))
                .andExpect(content().string(not(containsString("JSX-2026-000110"))))
                .andExpect(
                        content().string(containsString("hx-get=\"/board?community=all&amp;before=JSX-2026-000111\"")))
                .andExpect(content().string(containsString("给排水与渗漏 · 建设巷社区 · 建设小区 · 3 号楼")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get("/board").param("community", "JSX").param("before", "JSX-2026-000111"))
                .andExpect(content().string(containsString("JSX-2026-000108")))
                .andExpect(content().string(not(containsString("hx-get"))));
        pages.perform(get("/board")
                        .param("community", "JSX")
                        .param("before", "JSX-2026-000111")
                        .header("HX-Request", "true"))
                .andExpect(content().string(containsString("JSX-2026-000108")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void showsAReportersNameOnlyMaskedAndOnlyWithConsent() throws Exception {
        Matter hidden = Samples.matter("JSX-2026-000001", "楼顶漏水", Status.OPEN);
        Matter shown = Samples.matter("JSX-2026-000002", "路灯不亮", Status.OPEN);
        when(shown.namePublic()).thenReturn(true);
        when(board.find(any(), isNull(), anyInt())).thenReturn(List.of(shown, hidden));
        pages.perform(get("/board"))
                .andExpect(content().string(containsString("王**")))
                .andExpect(content().string(containsString("<dd>居民</dd>")))
                .andExpect(content().string(not(containsString("王小明"))))
                .andExpect(content().string(not(containsString("13912345678"))));
    }

    @Test
    void showsAMattersPublicFactsButNeitherWordsNorLedger() throws Exception {
        Matter matter = Samples.matter(Samples.NUMBER, "楼顶漏水", Status.CLOSED);
        when(matters.get(Samples.NUMBER)).thenReturn(matter);
        pages.perform(get("/board/" + Samples.NUMBER))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("楼顶漏水")))
                .andExpect(content().string(containsString("已办结")))
                .andExpect(content().string(not(containsString("502"))))
                .andExpect(content().string(not(containsString("id=\"talk\""))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void everybodyReadsEveryRoundOfTheRatingButNotTheWords() throws Exception {
        Matter matter = Samples.matter(Samples.NUMBER, "楼顶漏水", Status.CLOSED);
        List<Rating> rounds = List.of(
                Samples.given(false, Rating.Source.REPORTER, 5),
                Samples.given(null, Rating.Source.SUPERVISION, 4),
                Samples.given(true, Rating.Source.RETURN_VISIT, 2));
        when(matters.get(Samples.NUMBER)).thenReturn(matter);
        when(ratings.of(Samples.NUMBER)).thenReturn(rounds);
        String page = pages.perform(get("/board/" + Samples.NUMBER))
                .andExpect(content().string(containsString("第 1 次评价")))
                .andExpect(content().string(containsString("督导组已处理不满意的评价")))
                .andExpect(content().string(containsString("第 2 次评价")))
                .andExpect(content().string(containsString("上门回访")))
                .andExpect(content().string(not(containsString("还在漏"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.indexOf(">不满意<")).isBetween(0, page.indexOf(">满意<"));
    }

    @Test
    void everybodyReadsWhyAStepTakesLonger() throws Exception {
        Matter matter = Samples.matter(Samples.NUMBER, "楼顶漏水", Status.OPEN);
        LimitChange extension = Samples.extension("等专家出具意见");
        when(matters.get(Samples.NUMBER)).thenReturn(matter);
        when(limitChanges.of(Samples.NUMBER)).thenReturn(List.of(extension));
        pages.perform(get("/board/" + Samples.NUMBER))
                .andExpect(content().string(containsString("等专家出具意见")))
                .andExpect(content().string(containsString("2026年11月29日")))
                .andExpect(content().string(not(containsString("张秀兰"))));
    }

    @Test
    void anUnknownCommunityOrMatterIsNotFound() throws Exception {
        when(matters.get("X")).thenThrow(new UnknownMatterException("X"));
        pages.perform(get("/board/X").accept("text/html")).andExpect(status().isNotFound());
        pages.perform(get("/board").param("community", "X").accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有这个页面")));
    }

    @Test
    void aBoardWithoutMattersSaysSo() throws Exception {
        pages.perform(get("/board")).andExpect(content().string(containsString("还没有事项")));
    }

    @Test
    void opensWithTheCommunityLookedAtLast() throws Exception {
        pages.perform(get("/board").param("community", "JSX")).andExpect(cookie().value("yishiting-community", "JSX"));
        pages.perform(get("/board").cookie(new Cookie("yishiting-community", "JSX")))
                .andExpect(content().string(containsString("value=\"JSX\" selected")));
        verify(board, times(2)).find(argThat(filter -> COMMUNITY.equals(filter.inside())), isNull(), anyInt());
        pages.perform(get("/board").param("community", "all").cookie(new Cookie("yishiting-community", "JSX")))
                .andExpect(cookie().maxAge("yishiting-community", 0));
        verify(board).find(argThat(filter -> filter.inside() == null), isNull(), anyInt());
    }

    @Test
    void theNextPageKeepsTheFilter() throws Exception {
        List<Matter> found = matters(130, 109);
        when(board.find(any(), isNull(), anyInt())).thenReturn(found);
        pages.perform(get("/board")
                        .param("q", "漏水 50%")
                        .param("state", "open")
                        .param("category", "water")
                        .param("year", "2026"))
                .andExpect(content().string(containsString("value=\"漏水 50%\"")))
                .andExpect(content().string(containsString("value=\"water\" selected")))
                .andExpect(content()
                        .string(containsString(
                                "&amp;state=open&amp;category=water&amp;year=2026&amp;before=JSX-2026-000111\"")));
        verify(board)
                .find(
                        argThat(filter -> filter.status() == Status.OPEN
                                && filter.category() == Category.WATER
                                && filter.words().words().equals(List.of("漏水", "50%"))
                                && filter.from().equals(Instant.parse("2025-12-31T16:00:00Z"))
                                && filter.until().equals(Instant.parse("2026-12-31T16:00:00Z"))),
                        isNull(),
                        anyInt());
    }

    @Test
    void nothingFoundSaysWhatToDo() throws Exception {
        pages.perform(get("/board").param("q", "没有这样的事").param("category", "nonsense"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("没有找到符合条件的内容")))
                .andExpect(content().string(containsString("href=\"/board?community=all\"")))
                .andExpect(content().string(not(containsString("??"))));
    }
}
