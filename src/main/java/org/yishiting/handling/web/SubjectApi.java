package org.yishiting.handling.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yishiting.worklist.Worklist;

/** {@code /api/subjects}: what the cards of Tasklist say of steps of which there are many. */
@RestController
class SubjectApi {

    private static final int MOST = 200;

    private final Worklist worklist;

    SubjectApi(Worklist worklist) {
        this.worklist = worklist;
    }

    /** By task; only of steps that the reader has or is offered. */
    @GetMapping("/api/subjects")
    Map<String, String> of(@RequestParam List<String> tasks, Principal person) {
        if (tasks.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "tasks: at most " + MOST);
        }
        return worklist.subjects(person.getName(), tasks);
    }
}
