package org.yishiting.desk.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.access.Access;
import org.yishiting.desk.DeskEvents;
import org.yishiting.desk.Dossiers;
import org.yishiting.house.Words;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.portal.Courses;

/** The dossier of a matter on one page, and a word about it. */
@Controller
class DossierController {

    private static final int LONGEST_COMMENT = 2000;
    private static final MediaType BPMN = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final String REVEALED = "contactRevealed";

    private final Access access;
    private final Dossiers dossiers;
    private final Matters matters;
    private final Ledger ledger;
    private final Courses courses;

    DossierController(Access access, Dossiers dossiers, Matters matters, Ledger ledger, Courses courses) {
        this.access = access;
        this.dossiers = dossiers;
        this.matters = matters;
        this.ledger = ledger;
        this.courses = courses;
    }

    @GetMapping("/desk/matters/{number}")
    String dossier(@PathVariable String number, Principal person, Locale locale, Model model) {
        Matter matter = access.visible(number);
        model.addAttribute("dossier", dossiers.of(matter, locale));
        model.addAttribute(
                "mayAct",
                access.mayAct(person.getName(), matter) && !matter.status().isOver());
        model.addAttribute(
                "mayShow", access.mayAct(person.getName(), matter) || access.directs(person.getName(), matter));
        model.addAttribute("maySeeContact", access.maySeeContact(person.getName(), matter));
        return "desk/dossier";
    }

    @GetMapping("/desk/matters/{number}/diagram")
    ResponseEntity<String> diagram(@PathVariable String number) {
        return courses.diagramOf(access.visible(number))
                .map(xml -> ResponseEntity.ok().contentType(BPMN).body(xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Shows name and contact of the reporter once; who looked is on record. */
    @PostMapping("/desk/matters/{number}/contact")
    String reveal(@PathVariable String number, Principal person, RedirectAttributes redirect) {
        if (!access.maySeeContact(person.getName(), access.visible(number))) {
            throw new UnknownMatterException(number);
        }
        ledger.append(number, DeskEvents.CONTACT_SEEN, Map.of());
        redirect.addFlashAttribute(REVEALED, true);
        return "redirect:/desk/matters/{number}#reporter";
    }

    @PostMapping("/desk/matters/{number}/comments")
    String comment(@PathVariable String number, @RequestParam String text, RedirectAttributes redirect) {
        Matter matter = access.visible(number);
        String said = Words.kept(text);
        if (said.isEmpty() || Words.count(said) > LONGEST_COMMENT) {
            redirect.addFlashAttribute("commentProblem", said.isEmpty() ? "missing" : "long");
            redirect.addFlashAttribute("comment", said);
        } else if (!matter.status().isOver()) {
            matters.comment(number, said);
        }
        return "redirect:/desk/matters/{number}#comment";
    }
}
