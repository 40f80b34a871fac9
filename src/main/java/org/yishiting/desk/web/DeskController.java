package org.yishiting.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.yishiting.deadline.CalendarWarning;
import org.yishiting.desk.LateList;
import org.yishiting.desk.VacancyList;
import org.yishiting.handling.Requests;
import org.yishiting.handling.TakingBack;
import org.yishiting.matter.Category;
import org.yishiting.notification.Inbox;
import org.yishiting.procedure.RefusedFolders;
import org.yishiting.worklist.SavedViews;
import org.yishiting.worklist.WorkCounts;
import org.yishiting.worklist.Worklist;
import org.yishiting.worklist.Worklist.Item;

/** 工作台: what waits for the signed-in person, and what they were told. */
@Controller
class DeskController {

    private static final int PAGE = 20;
    private static final int MESSAGES = 10;

    private final Worklist worklist;
    private final WorkCounts counts;
    private final SavedViews views;
    private final Inbox inbox;
    private final LateList late;
    private final Requests requests;
    private final TakingBack takingBack;
    private final CalendarWarning calendar;
    private final VacancyList vacancies;
    private final RefusedFolders refused;

    DeskController(
            Worklist worklist,
            WorkCounts counts,
            SavedViews views,
            Inbox inbox,
            LateList late,
            Requests requests,
            TakingBack takingBack,
            CalendarWarning calendar,
            RefusedFolders refused,
            VacancyList vacancies) {
        this.worklist = worklist;
        this.counts = counts;
        this.views = views;
        this.inbox = inbox;
        this.late = late;
        this.requests = requests;
        this.takingBack = takingBack;
        this.calendar = calendar;
        this.refused = refused;
        this.vacancies = vacancies;
    }

    @GetMapping("/desk")
    String desk(ListChoice choice, Principal person, Locale locale, Model model) {
        List<Item> steps = worklist.of(person.getName(), choice.wanted(), choice.position(), PAGE + 1);
        model.addAttribute("steps", steps.subList(0, Math.min(PAGE, steps.size())));
        model.addAttribute("next", steps.size() > PAGE ? steps.get(PAGE - 1).position() : null);
        model.addAttribute("later", choice.position() != null);
        model.addAttribute("wanted", choice.wanted());
        model.addAttribute("query", choice.query());
        model.addAttribute("counts", counts.of(person.getName()));
        model.addAttribute(
                "views",
                views.of(person.getName()).stream()
                        .map(view -> new View(
                                view.id(),
                                view.name(),
                                ListChoice.of(view.wanted()).query()))
                        .toList());
        model.addAttribute("categories", Category.values());
        model.addAttribute("takeBack", takingBack.possible(person.getName()));
        model.addAttribute("lateCommitments", late.of(person.getName(), locale));
        model.addAttribute("waiting", requests.of(person.getName()));
        model.addAttribute("messages", inbox.of(person.getName(), MESSAGES));
        model.addAttribute("unread", inbox.unread(person.getName()));
        model.addAttribute("yearToImport", calendar.yearFor(person.getName()).orElse(null));
        model.addAttribute("refusedFolders", refused.all());
        model.addAttribute("vacancies", vacancies.of(person.getName()));
        return "desk/desk";
    }

    /** @param query of the address that shows it */
    record View(long id, String name, String query) {}

    @PostMapping("/desk/messages/{id}/read")
    String read(@PathVariable String id, Principal person) {
        inbox.markRead(person.getName(), id);
        return "redirect:/desk#inbox";
    }

    /** Opens the dossier of a number that was typed. */
    @GetMapping("/desk/matters")
    String open(@RequestParam String number) {
        return "redirect:/desk/matters/" + UriUtils.encodePathSegment(number.strip(), "UTF-8");
    }
}
