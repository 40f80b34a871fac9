package org.yishiting.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.yishiting.portal.Days;
import org.yishiting.portal.RateLimits;
import org.yishiting.portal.RateLimits.Act;
import org.yishiting.portal.ReportDraft;
import org.yishiting.portal.ReportDraft.Refused;
import org.yishiting.portal.Sender;

/** Holds the files chosen with a form: the good ones stay, of each other the page says why it does not. */
@Component
class ChosenFiles {

    private final RateLimits limits;
    private final Days days;

    ChosenFiles(RateLimits limits, Days days) {
        this.limits = limits;
        this.days = days;
    }

    /** Whether all are held; tells the page which are not, and from when on more may come. */
    boolean hold(List<MultipartFile> photos, ReportDraft report, Sender sender, Model model) {
        List<Refused> refused = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (MultipartFile photo : photos == null ? List.<MultipartFile>of() : photos) {
            String name = photo.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                Optional<Instant> wait = limits.take(Act.UPLOAD, sender);
                if (wait.isPresent()) {
                    late.add(name);
                    model.addAttribute("filesAgainAt", days.local(wait.get()));
                } else {
                    report.hold(photo).ifPresent(refused::add);
                }
            }
        }
        model.addAttribute("refused", refused);
        model.addAttribute("lateFiles", late);
        return refused.isEmpty() && late.isEmpty();
    }
}
