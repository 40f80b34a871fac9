package org.yishiting.desk.web;

import java.security.Principal;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.desk.HeldForms;

/** What came past the limits of one sender and waits for a look. */
@Controller
class HeldController {

    private static final String PAGE = "/desk/held";

    private final HeldForms held;

    HeldController(HeldForms held) {
        this.held = held;
    }

    @GetMapping(PAGE)
    String list(Principal person, Model model) {
        model.addAttribute("reports", held.reportsFor(person.getName()));
        model.addAttribute("objections", held.objectionsFor(person.getName()));
        return "desk/held";
    }

    @GetMapping(PAGE + "/reports/{id}/files/{position}")
    ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable int position, Principal person) {
        AcceptedFile file = held.file(person.getName(), id, position).orElseThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("held-" + (position + 1))
                                .build()
                                .toString())
                .body(file.content());
    }

    @PostMapping(PAGE + "/reports/{id}/release")
    String releaseReport(@PathVariable long id, Principal person) {
        return "redirect:/desk/matters/" + held.releaseReport(person.getName(), id);
    }

    @PostMapping(PAGE + "/objections/{id}/release")
    String releaseObjection(@PathVariable long id, Principal person, RedirectAttributes next) {
        held.releaseObjection(person.getName(), id);
        return back("sending.held.released", next);
    }

    @PostMapping(PAGE + "/reports/{id}/discard")
    String discardReport(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Principal person,
            RedirectAttributes next) {
        held.discardReport(person.getName(), id, reason);
        return back("sending.held.discarded", next);
    }

    @PostMapping(PAGE + "/objections/{id}/discard")
    String discardObjection(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Principal person,
            RedirectAttributes next) {
        held.discardObjection(person.getName(), id, reason);
        return back("sending.held.discarded", next);
    }

    private static String back(String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return "redirect:" + PAGE;
    }

    /** A colleague was faster, or it is not theirs to decide: the list says what still waits. */
    @ExceptionHandler(NoSuchElementException.class)
    String gone() {
        return "redirect:" + PAGE + "?gone";
    }
}
