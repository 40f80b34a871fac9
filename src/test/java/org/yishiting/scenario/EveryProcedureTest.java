package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.cockpit.Diagrams;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Divisions;
import org.yishiting.community.Parties;
import org.yishiting.community.Party;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Status;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Notices;
import org.yishiting.procedure.Procedures;
import org.yishiting.worklist.PendingSteps;

/**
 * Every procedure that the engine knows reaches an end whatever is answered, in a community where one person holds all
 * roles: agreed and not agreed, declined, objected to, dissatisfied.
 */
class EveryProcedureTest extends Scenario {

    private static final int WALKS = 16;
    private static final int MOST_STEPS = 250;

    @Autowired
    private Diagrams diagrams;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Posts posts;

    @Autowired
    private Parties parties;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Matters matters;

    @Autowired
    private Notices notices;

    @Autowired
    private PendingSteps steps;

    @Autowired
    private RuntimeService instances;

    @Autowired
    private ManagementService jobs;

    private final Set<String> teased = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private int founded;

    @TestFactory
    Stream<DynamicTest> endsWhateverIsAnswered() {
        return diagrams.procedures().keySet().stream()
                .map(procedure -> DynamicTest.dynamicTest(procedure, () -> walkThrough(procedure)));
    }

    private void walkThrough(String procedure) {
        Community community = found(procedure);
        Choices choices = new Choices();
        Set<Status> ends = EnumSet.noneOf(Status.class);
        String before = null;
        int walks = 0;
        while (walks < WALKS && (walks == 0 || !choices.left().isEmpty())) {
            choices.beginWalk(walks++ % 2 == 1);
            before = walk(community, choices, before);
            choices.endWalk();
            ends.add(matters.get(before).status());
        }
        assertThat(choices.left())
                .as("answers that nobody gave in %d walks", walks)
                .isEmpty();
        assertThat(ends).hasSizeGreaterThan(1);
    }

    /** @param before number of the matter before, null for the first */
    private String walk(Community community, Choices choices, String before) {
        Resident resident = resident();
        String number = resident.reports("road", community.place(), "门口道路坑洼，下雨积水");
        Walker walker = new Walker(
                base(), community.user(), password(), number, clock, choices, teased, before == null ? number : before);
        for (int step = 0; !isOver(number); step++) {
            assertThat(step)
                    .as("steps without an end, open are " + walker.sees())
                    .isLessThan(MOST_STEPS);
            if (!walker.doesSomething() && !speaks(resident, choices)) {
                letTimePass(number);
            }
        }
        assertThat(steps.of(number)).isEmpty();
        assertThat(matters.get(number).status().isOver()).isTrue();
        assertThat(matters.verify(number).isWhole()).isTrue();
        assertThat(resident.follows()).contains(number);
        return number;
    }

    private boolean isOver(String matter) {
        return instances
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(matter)
                        .count()
                == 0;
    }

    /** The resident rates and objects, or says nothing; once each time there is something to say. */
    private boolean speaks(Resident resident, Choices choices) {
        String matter = resident.number();
        Optional<Notice> open = notices.of(matter).stream()
                .filter(notice -> notice.isOpen(clock.instant()))
                .filter(notice -> asked.add(matter + notice.id()))
                .findFirst();
        if (open.isPresent()) {
            return says(choices, "异议", List.of("no", "yes"), answer -> {
                if (answer.equals("yes")) {
                    resident.objects("/notices/" + open.get().id(), "没有考虑无障碍坡道");
                }
            });
        }
        if (matters.get(matter).status() == Status.RATING && resident.follows().contains("name=\"satisfied\"")) {
            return says(choices, "评价", List.of("yes", "no", "silence"), answer -> {
                if (!answer.equals("silence")) {
                    resident.rates(answer.equals("yes"), "下雨还是积水");
                } else {
                    letTimePass(matter);
                }
            });
        }
        return false;
    }

    private static boolean says(
            Choices choices, String question, List<String> answers, java.util.function.Consumer<String> act) {
        String answer = choices.of(question, answers);
        choices.took(Map.of(question, answer));
        act.accept(answer);
        return true;
    }

    /** Until the next timer of the matter goes off. */
    private void letTimePass(String matter) {
        Job next = instances.createProcessInstanceQuery().processInstanceBusinessKey(matter).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance).list().stream())
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow(() -> new AssertionError(matter + " waits for nothing and is not over"));
        if (next.getDuedate() != null && next.getDuedate().after(clock.date())) {
            clock.advance(Duration.between(clock.instant(), next.getDuedate().toInstant())
                    .plusSeconds(1));
        }
        jobs.executeJob(next.getId());
    }

    /** A community that follows the procedure, where one person holds every role. */
    private Community found(String procedure) {
        String code = "EP" + (char) ('A' + founded++);
        Division place = divisions.found(new Division(code, procedure, Division.Level.COMMUNITY, divisions.get("HB")));
        procedures.choose(place, procedure);
        String user = "walker-" + procedure;
        accounts.open(user, "行者", "", password());
        Role unit = Role.get("responsible-unit");
        Role.all().stream().filter(role -> !role.equals(unit)).forEach(role -> posts.appoint(user, role, place));
        Party party = parties.register(new Party(code + "-U", "同心工程队", code, unit, "维修"));
        posts.appoint(user, unit, place, party);
        return new Community(code, user);
    }

    private record Community(String place, String user) {}
}
