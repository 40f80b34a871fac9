package org.yishiting.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.refusal.FaultAnswers;
import org.yishiting.step.Claims;
import org.yishiting.worklist.SavedViews;
import org.yishiting.worklist.Subjects;
import org.yishiting.worklist.Subjects.Subject;

/** What is done with the list at the desk: several steps are claimed together, and views of it are kept. */
@Controller
class WorkController {

    /** As many as a page has. */
    private static final int MOST = 50;

    private final Claims claims;
    private final Posts posts;
    private final Subjects subjects;
    private final SavedViews views;
    private final FaultAnswers faults;
    private final MessageSource messages;

    WorkController(
            Claims claims,
            Posts posts,
            Subjects subjects,
            SavedViews views,
            FaultAnswers faults,
            MessageSource messages) {
        this.claims = claims;
        this.posts = posts;
        this.subjects = subjects;
        this.views = views;
        this.faults = faults;
        this.messages = messages;
    }

    /**
     * What became of one of the steps.
     *
     * @param what matter and step
     * @param done whether it is the person's now
     */
    record Outcome(String what, boolean done, String words) {}

    /** Each is claimed by itself: what somebody else was faster at hinders none of the others. */
    @PostMapping("/desk/claims")
    String claim(
            @RequestParam(defaultValue = "") List<String> task,
            ListChoice choice,
            Principal person,
            Locale locale,
            RedirectAttributes redirect) {
        List<String> groups =
                posts.of(person.getName()).stream().map(Post::group).toList();
        List<String> chosen = task.stream().distinct().limit(MOST).toList();
        Map<String, Subject> known = subjects.of(person.getName(), chosen);
        List<Outcome> outcomes = chosen.stream()
                .map(one -> claim(one, named(known.get(one)), person.getName(), groups, locale))
                .toList();
        redirect.addFlashAttribute("outcomes", outcomes);
        redirect.addFlashAttribute("nothingChosen", outcomes.isEmpty());
        return "redirect:/desk" + choice.query() + "#steps";
    }

    private Outcome claim(String task, String what, String user, List<String> groups, Locale locale) {
        try {
            claims.claim(task, user, groups);
            return new Outcome(what, true, messages.getMessage("lists.claimed", null, locale));
        } catch (RuntimeException failed) {
            return new Outcome(what, false, faults.to(failed, locale).words());
        }
    }

    /** What is not offered to the person has no name for them. */
    private static String named(Subject subject) {
        return subject == null ? "" : subject.matter() + " " + subject.step();
    }

    /** Keeps the list as it is filtered now. */
    @PostMapping("/desk/views")
    String keep(@RequestParam String name, ListChoice choice, Principal person) {
        views.keep(person.getName(), name, choice.wanted());
        return "redirect:/desk" + choice.query() + "#steps";
    }

    @PostMapping("/desk/views/{id}/remove")
    String remove(@PathVariable long id, Principal person) {
        views.remove(person.getName(), id);
        return "redirect:/desk#steps";
    }
}
