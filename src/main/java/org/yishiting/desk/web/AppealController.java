package org.yishiting.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.desk.Appeal;
import org.yishiting.desk.Ground;
import org.yishiting.matter.Category;
import org.yishiting.matter.Intake;

/** Appeals that reach staff by a visit, the telephone, the opinion box or the 12345 hotline. */
@Controller
class AppealController {

    private final Intake intake;
    private final Ground ground;

    AppealController(Intake intake, Ground ground) {
        this.intake = intake;
        this.ground = ground;
    }

    @GetMapping("/desk/report")
    String blank(Principal person, Model model) {
        return page(Appeal.empty(), Map.of(), person, model);
    }

    /**
     * The number and the tracking code are shown once, to be handed over.
     *
     * @param key of the form: a second press is the same appeal
     */
    @PostMapping("/desk/report")
    String take(
            @ModelAttribute("form") Appeal appeal,
            @RequestParam(defaultValue = "") String key,
            Principal person,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Map<String, String> problems = appeal.problems(ground.offers(person.getName(), appeal.place()));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(appeal, problems, person, model);
        }
        String form = key.isEmpty() ? UUID.randomUUID().toString() : key;
        String secret = person.getName() + "\n" + form;
        redirect.addFlashAttribute("receipt", intake.take(appeal.toReport(), List.of(), secret));
        return "redirect:/desk/report/done";
    }

    @GetMapping("/desk/report/done")
    String done(Model model) {
        return model.containsAttribute("receipt") ? "desk/report-done" : "redirect:/desk/report";
    }

    private String page(Appeal appeal, Map<String, String> problems, Principal person, Model model) {
        model.addAttribute("form", appeal);
        model.addAttribute("formKey", UUID.randomUUID().toString());
        model.addAttribute("problems", problems);
        model.addAttribute("channels", Appeal.CHANNELS);
        model.addAttribute("categories", Category.values());
        model.addAttribute("places", ground.placesOf(person.getName()));
        return "desk/report";
    }
}
