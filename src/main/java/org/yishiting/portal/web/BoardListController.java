package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Board;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Status;
import org.yishiting.portal.Days;
import org.yishiting.portal.ListingBoard;
import org.yishiting.portal.MatterFacts;

/** 事项公开: the matters of a community or of all, searched and filtered. */
@Controller
class BoardListController {

    private static final int PAGE = 20;

    private final Divisions divisions;
    private final LastCommunity last;
    private final Board board;
    private final MatterFacts.Extract facts;
    private final ListingBoard listings;
    private final Days days;

    BoardListController(
            Divisions divisions,
            LastCommunity last,
            Board board,
            MatterFacts.Extract facts,
            ListingBoard listings,
            Days days) {
        this.divisions = divisions;
        this.last = last;
        this.board = board;
        this.facts = facts;
        this.listings = listings;
        this.days = days;
    }

    /** The community looked at last when none is chosen; htmx gets the next rows alone. */
    @GetMapping("/board")
    String matters(
            @RequestParam(required = false) String community,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Division chosen = last.choose(community, request, response).orElse(null);
        Search search = Search.of(chosen, q, state, category, year);
        List<Matter> found = board.find(search.board(days), before, PAGE + 1);
        search.show(board, days, model);
        model.addAttribute("communities", divisions.communities());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("first", before == null);
        model.addAttribute("listings", chosen == null || search.narrows() ? List.of() : listings.hangingIn(chosen));
        model.addAttribute("rows", facts.of(found.stream().limit(PAGE).toList()));
        model.addAttribute(
                "next",
                search.link(
                        "/board",
                        "before",
                        found.size() > PAGE ? found.get(PAGE - 1).number() : null));
        model.addAttribute("firstPage", search.link("/board"));
        return partly ? "portal/board :: rows" : "portal/board";
    }
}
