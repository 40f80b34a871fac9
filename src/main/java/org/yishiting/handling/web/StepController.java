package org.yishiting.handling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.handling.Action;
import org.yishiting.handling.Choice;
import org.yishiting.handling.Choices;
import org.yishiting.handling.Copies;
import org.yishiting.handling.Purpose;
import org.yishiting.handling.StepFile;
import org.yishiting.handling.StepFiles;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.refusal.RefusedException;

/**
 * The page of a step: who has it, what was asked and answered, and the forms to hand it on or to ask others. Tasklist
 * asks for the same without the frame around it, and says so with the header {@value #FRAGMENT}.
 */
@Controller
class StepController {

    private static final String FRAGMENT = "HX-Request";

    private final StepFiles files;
    private final StepViews views;
    private final Choices choices;
    private final Copies copies;
    private final StepDeeds deeds;
    private final Refusal refusal;

    StepController(StepFiles files, StepViews views, Choices choices, Copies copies, StepDeeds deeds, Refusal refusal) {
        this.files = files;
        this.views = views;
        this.choices = choices;
        this.copies = copies;
        this.deeds = deeds;
        this.refusal = refusal;
    }

    /** Opening it is the receipt of what was sent to the reader about it. */
    @GetMapping("/desk/steps/{task}")
    String step(
            @PathVariable String task,
            @RequestHeader(name = FRAGMENT, defaultValue = "false") boolean fragment,
            Principal person,
            Locale locale,
            Model model) {
        StepFile file = files.get(task);
        copies.open(file.matter().number(), task);
        return shown(fragment, page(task, null, Typed.nothing(), person, locale, model));
    }

    /** A refusal shows the page again, with what was typed and the reason beside it. */
    @PostMapping("/desk/steps/{task}/{deed}")
    String act(
            @PathVariable String task,
            @PathVariable("deed") String key,
            @ModelAttribute("sent") Typed typed,
            @RequestHeader(name = FRAGMENT, defaultValue = "false") boolean fragment,
            Principal person,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Deed deed = Deed.of(key).orElseThrow(() -> new UnknownMatterException(task));
        if (typed.isSearch()) {
            return shown(fragment, page(task, deed, typed, person, locale, model));
        }
        try {
            deeds.perform(task, deed, typed);
        } catch (RefusedException | OptimisticLockingFailureException refused) {
            Refusal.Told told = refusal.of(refused, locale);
            response.setStatus(told.status().value());
            model.addAttribute("problem", told.words());
            return shown(fragment, page(task, deed, typed, person, locale, model));
        }
        redirect.addFlashAttribute("done", deed.key());
        return deed == Deed.READ ? "redirect:/desk" : "redirect:/desk/steps/{task}";
    }

    private static String shown(boolean fragment, String page) {
        return fragment ? page + " :: step" : page;
    }

    /** @param tried what was tried or looked for, null when the page was only opened */
    private String page(String task, Deed tried, Typed typed, Principal person, Locale locale, Model model) {
        StepView step = views.of(files.get(task), person.getName(), locale);
        model.addAttribute("step", step);
        model.addAttribute("tried", tried == null ? "" : tried.key());
        model.addAttribute("astray", tried != null && !tried.isOfferedBy(step));
        model.addAttribute("typed", typed);
        Map<String, List<Choice>> people = people(step, tried, typed, locale);
        model.addAttribute("people", people);
        model.addAttribute(
                "cut",
                people.keySet().stream().filter(deed -> isCut(people.get(deed))).toList());
        model.addAttribute("most", Choices.MOST);
        return "desk/steps";
    }

    /** By the key of the deed that they can be chosen for; only the form that was sent is narrowed down. */
    private Map<String, List<Choice>> people(StepView step, Deed tried, Typed typed, Locale locale) {
        Map<String, List<Choice>> people = new LinkedHashMap<>();
        for (Purpose purpose : Purpose.values()) {
            Deed deed = Deed.valueOf(purpose.name());
            if (step.may(Action.valueOf(purpose.name()))) {
                Typed own = deed == tried ? typed : Typed.nothing();
                people.put(deed.key(), choices.of(step.task(), purpose, own.q(), own.to(), locale));
            }
        }
        return people;
    }

    private static boolean isCut(List<Choice> choices) {
        long groups = choices.stream().filter(Choice::group).count();
        return Math.max(groups, choices.size() - groups) >= Choices.MOST;
    }
}
