package org.yishiting.handling.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yishiting.handling.Choice;
import org.yishiting.handling.Choices;
import org.yishiting.handling.Copies;
import org.yishiting.handling.Countersigns;
import org.yishiting.handling.Delegations;
import org.yishiting.handling.Forwarding;
import org.yishiting.handling.HolderUrging;
import org.yishiting.handling.Postponements;
import org.yishiting.handling.Purpose;
import org.yishiting.handling.StepFiles;
import org.yishiting.handling.TakingBack;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.refusal.RefusedException;

/**
 * {@code /api/steps/{task}}: what Tasklist, Cockpit and other programs of staff ask and do about a step. Changes answer
 * 204, refusals a problem detail with the rule's words.
 */
@RestController
@RequestMapping("/api/steps/{task}")
class StepApi {

    private final StepFiles files;
    private final StepViews views;
    private final Choices choices;
    private final Forwarding forwarding;
    private final Delegations delegations;
    private final Countersigns countersigns;
    private final Copies copies;
    private final Postponements postponements;
    private final HolderUrging urging;
    private final TakingBack takingBack;
    private final Refusal refusal;

    StepApi(
            StepFiles files,
            StepViews views,
            Choices choices,
            Forwarding forwarding,
            Delegations delegations,
            Countersigns countersigns,
            Copies copies,
            Postponements postponements,
            HolderUrging urging,
            TakingBack takingBack,
            Refusal refusal) {
        this.files = files;
        this.views = views;
        this.choices = choices;
        this.forwarding = forwarding;
        this.delegations = delegations;
        this.countersigns = countersigns;
        this.copies = copies;
        this.postponements = postponements;
        this.urging = urging;
        this.takingBack = takingBack;
        this.refusal = refusal;
    }

    record Forward(String to, String reason) {}

    record Delegate(String to, String request) {}

    record Answer(String answer) {}

    record Question(List<String> to, String question) {}

    record Verdict(Boolean agrees, String opinion) {}

    record Note(List<String> to, String note) {}

    record Urge(String words) {}

    record Extension(Integer days, String reason) {}

    record Pause(LocalDate until, String reason) {}

    @GetMapping
    StepView step(@PathVariable String task, Principal person, Locale locale) {
        return views.of(files.get(task), person.getName(), locale);
    }

    /** At most {@link Choices#MOST} people and as many groups; {@code q} narrows them down. */
    @GetMapping("/people")
    List<Choice> people(
            @PathVariable String task,
            @RequestParam("for") String purpose,
            @RequestParam(defaultValue = "") String q,
            Locale locale) {
        return choices.of(task, wanted(purpose), q, List.of(), locale);
    }

    private static Purpose wanted(String id) {
        return Purpose.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "for=" + id));
    }

    @PostMapping("/forward")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forward(@PathVariable String task, @RequestBody Forward wish) {
        forwarding.forward(task, wish.to(), wish.reason());
    }

    @PostMapping("/delegate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delegate(@PathVariable String task, @RequestBody Delegate wish) {
        delegations.delegate(task, wish.to(), wish.request());
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String task, @RequestBody Answer done) {
        delegations.giveBack(task, done.answer());
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable String task) {
        delegations.recall(task);
    }

    @PostMapping("/countersign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable String task, @RequestBody Question question) {
        countersigns.ask(task, question.to(), question.question());
    }

    @PostMapping("/countersign/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable String task, @PathVariable long id, @RequestBody Verdict verdict) {
        countersigns.give(task, id, verdict.agrees(), verdict.opinion());
    }

    @PostMapping("/countersign/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String task, @PathVariable long id) {
        countersigns.withdraw(task, id);
    }

    @PostMapping("/copy")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String task, @RequestBody Note note) {
        copies.send(task, note.to(), note.note());
    }

    @PostMapping("/copy/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String task, @PathVariable long id) {
        copies.read(task, id);
    }

    @PostMapping("/urge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@PathVariable String task, @RequestBody Urge wish) {
        urging.urge(task, wish.words());
    }

    @PostMapping("/extend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String task, @RequestBody Extension wish) {
        postponements.extend(task, wish.days(), wish.reason());
    }

    @PostMapping("/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(@PathVariable String task, @RequestBody Pause wish) {
        postponements.pause(task, wish.until(), wish.reason());
    }

    @PostMapping("/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String task) {
        postponements.resume(task);
    }

    @PostMapping("/take-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String task) {
        takingBack.takeBack(task);
    }

    @ExceptionHandler({RefusedException.class, OptimisticLockingFailureException.class, NoSuchElementException.class})
    ProblemDetail refused(RuntimeException refused, Locale locale) {
        Refusal.Told told = refusal.of(refused, locale);
        return ProblemDetail.forStatusAndDetail(told.status(), told.words());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownMatterException unknown) {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }
}
