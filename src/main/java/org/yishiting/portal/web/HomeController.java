package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.notice.NoticeFilter;
import org.yishiting.portal.Frontpage;
import org.yishiting.portal.NoticeBoard;
import org.yishiting.profile.Profile;
import org.yishiting.profile.Profiles;

/** The front page, the list kept on a device, and the page on personal data. */
@Controller
class HomeController {

    private static final int NOTICES = 5;

    private final Frontpage frontpage;
    private final NoticeBoard notices;
    private final Divisions divisions;
    private final Profiles profiles;
    private final LastCommunity last;

    HomeController(
            Frontpage frontpage, NoticeBoard notices, Divisions divisions, Profiles profiles, LastCommunity last) {
        this.frontpage = frontpage;
        this.notices = notices;
        this.divisions = divisions;
        this.profiles = profiles;
        this.last = last;
    }

    /** Near the reader: the community looked at last, or the only one, or all. */
    @GetMapping("/")
    String home(
            @RequestParam(required = false) String community,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Division> communities = divisions.communities();
        Division near = last.choose(community, request, response)
                .or(() -> communities.size() == 1 ? Optional.of(communities.get(0)) : Optional.empty())
                .orElse(null);
        Optional<Profile> profile =
                Optional.ofNullable(near).map(Division::code).flatMap(profiles::of);
        model.addAttribute("communities", communities);
        model.addAttribute("near", near);
        model.addAttribute("card", profile.map(Profile::card).orElse(null));
        model.addAttribute("ownPicture", profile.flatMap(Profile::picture).isPresent());
        model.addAttribute("news", frontpage.of(near));
        model.addAttribute(
                "notices", notices.open(NoticeFilter.of(near), null, NOTICES).notices());
        return "portal/home";
    }

    @GetMapping("/mine")
    String mine() {
        return "portal/mine";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "portal/privacy";
    }
}
