package org.yishiting.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yishiting.portal.Frontpage;
import org.yishiting.portal.NoticeBoard;

/** The front page and the page on personal data. */
@Controller
class HomeController {

    private static final int NOTICES = 5;

    private final Frontpage frontpage;
    private final NoticeBoard notices;

    HomeController(Frontpage frontpage, NoticeBoard notices) {
        this.frontpage = frontpage;
        this.notices = notices;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("numbers", frontpage.numbers());
        model.addAttribute("results", frontpage.results());
        model.addAttribute("notices", notices.open(null, NOTICES).notices());
        return "portal/home";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "portal/privacy";
    }
}
