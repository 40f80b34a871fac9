package org.yishiting.evidence.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.evidence.DayDigest;
import org.yishiting.evidence.DayDigests;
import org.yishiting.signin.SitePaths;

/** What everybody may keep: the digests of all days, without a word about any matter. */
@Controller
class EvidenceController {

    private static final int A_PAGE = 31;
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final DayDigests digests;
    private final DigestFeed feed;

    EvidenceController(DayDigests digests, DigestFeed feed) {
        this.digests = digests;
        this.feed = feed;
    }

    @GetMapping("/evidence")
    String page(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate before, Model model) {
        List<DayDigest> page = digests.newest(before, A_PAGE + 1);
        model.addAttribute("digests", page.subList(0, Math.min(A_PAGE, page.size())));
        model.addAttribute("more", page.size() > A_PAGE ? page.get(A_PAGE - 1).day() : null);
        return "evidence/digests";
    }

    @GetMapping("/evidence/feed")
    ResponseEntity<byte[]> feed() {
        return ResponseEntity.ok().contentType(ATOM).body(feed.of(digests.newest(null, A_PAGE)));
    }

    @Configuration
    static class Open {

        @Bean
        SitePaths digestPages() {
            return SitePaths.forEverybody("/evidence", "/evidence/feed");
        }
    }
}
