package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Board;
import org.yishiting.portal.Days;
import org.yishiting.portal.NoticeBoard;

/** 公示: what takes objections now, and what did, searched and filtered. */
@Controller
class NoticeListController {

    private static final int PAGE = 20;

    private final Divisions divisions;
    private final LastCommunity last;
    private final NoticeBoard notices;
    private final Board board;
    private final Days days;

    NoticeListController(Divisions divisions, LastCommunity last, NoticeBoard notices, Board board, Days days) {
        this.divisions = divisions;
        this.last = last;
        this.notices = notices;
        this.board = board;
        this.days = days;
    }

    /** Both lists at first; each leads on through its own pages. */
    @GetMapping("/notices")
    String all(
            @RequestParam(required = false) String community,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) Long openBefore,
            @RequestParam(required = false) Long closedBefore,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Division chosen = last.choose(community, request, response).orElse(null);
        Search search = Search.of(chosen, q, state, category, year);
        NoticeBoard.Page open = closedBefore == null && !state.equals("closed")
                ? notices.open(search.notices(days), openBefore, PAGE)
                : null;
        NoticeBoard.Page closed = openBefore == null && !state.equals("open")
                ? notices.closed(search.notices(days), closedBefore, PAGE)
                : null;
        search.show(board, days, model);
        model.addAttribute("communities", divisions.communities());
        model.addAttribute("first", openBefore == null && closedBefore == null);
        model.addAttribute("open", open);
        model.addAttribute("closed", closed);
        model.addAttribute("moreOpen", open == null ? null : search.link("/notices", "openBefore", open.next()));
        model.addAttribute(
                "moreClosed", closed == null ? null : search.link("/notices", "closedBefore", closed.next()));
        model.addAttribute("firstPage", search.link("/notices"));
        return "portal/notices";
    }
}
