package org.yishiting.cockpit.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.cockpit.RepairEvents;
import org.yishiting.cockpit.TokenMoves;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Wording;
import org.yishiting.refusal.RefusedException;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.PendingSteps;

/** Moves tokens by the engine's own modification of instances; steps and ledger follow through the engine's events. */
@Component
@Transactional
class EngineTokenMoves implements TokenMoves {

    private final RuntimeService runtime;
    private final EngineDiagrams diagrams;
    private final Tokens tokens;
    private final Targets targets;
    private final Matters matters;
    private final PendingSteps steps;
    private final Ledger ledger;

    EngineTokenMoves(
            RuntimeService runtime,
            EngineDiagrams diagrams,
            Tokens tokens,
            Targets targets,
            Matters matters,
            PendingSteps steps,
            Ledger ledger) {
        this.runtime = runtime;
        this.diagrams = diagrams;
        this.tokens = tokens;
        this.targets = targets;
        this.matters = matters;
        this.steps = steps;
        this.ledger = ledger;
    }

    @Override
    @Transactional(readOnly = true)
    public Places places(String instance) {
        ProcessInstance running = get(instance);
        return new Places(
                Optional.ofNullable(running.getBusinessKey()),
                diagrams.get(running.getProcessDefinitionId()),
                tokens.of(instance),
                targets.of(running.getProcessDefinitionId()));
    }

    @Override
    @Transactional(readOnly = true)
    public Foreseen foresee(Move move) {
        ProcessInstance running = get(move.instance());
        String matter = matterOf(running);
        List<Token> standing = tokens.of(move.instance());
        Set<String> chosen = new HashSet<>(move.cancel());
        Map<Boolean, List<Token>> parted =
                standing.stream().collect(Collectors.partitioningBy(token -> chosen.contains(token.id())));
        List<Token> cancelled = parted.get(true);
        if (cancelled.size() != chosen.size()) {
            throw new RefusedException("token-gone");
        }
        Optional<Target> started = Optional.ofNullable(move.start())
                .map(activity -> targets.find(running.getProcessDefinitionId(), activity)
                        .orElseThrow(() -> new RefusedException("move-target", activity)));
        if (cancelled.isEmpty() && started.isEmpty()) {
            throw new RefusedException("move-nothing");
        }
        if (parted.get(false).isEmpty() && started.isEmpty()) {
            throw new RefusedException("move-ends");
        }
        return new Foreseen(cancelled, withdrawn(matter, move.instance(), cancelled), started, parted.get(false));
    }

    @Override
    public void move(Move move) {
        String reason = Wording.published("repair-reason", move.reason(), Wording.LINE);
        String matter = matterOf(get(move.instance()));
        matters.hold(matter);
        Foreseen foreseen = foresee(move);
        try {
            execute(move);
        } catch (RuntimeException broken) {
            throw new RefusedException("move-failed", ExceptionText.of(broken));
        }
        if (!stands(move.instance())) {
            throw new RefusedException("move-ends");
        }
        record(matter, foreseen, reason);
    }

    private ProcessInstance get(String instance) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .orElseThrow(() -> new NoSuchElementException("no instance '" + instance + "' runs"));
    }

    private String matterOf(ProcessInstance instance) {
        return Optional.ofNullable(instance.getBusinessKey())
                .filter(matters::exists)
                .orElseThrow(() -> new RefusedException("repair-no-matter"));
    }

    private void execute(Move move) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(move.instance());
        move.cancel().stream().distinct().forEach(token -> tokens.cancel(move.instance(), token, change));
        if (move.start() != null) {
            String definition = get(move.instance()).getProcessDefinitionId();
            change.startBeforeActivity(targets.startOf(definition, move.start()));
        }
        change.execute(false, false);
    }

    private boolean stands(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0
                && !tokens.of(instance).isEmpty();
    }

    private List<String> withdrawn(String matter, String instance, List<Token> cancelled) {
        Set<String> called = cancelled.stream()
                .flatMap(token -> token.called().stream())
                .flatMap(below -> tokens.below(below).stream())
                .collect(Collectors.toSet());
        Set<String> here = cancelled.stream().map(Token::activity).collect(Collectors.toSet());
        return steps.of(matter).stream()
                .filter(step -> called.contains(step.instance())
                        || instance.equals(step.instance()) && here.contains(step.activity()))
                .map(PendingStep::name)
                .toList();
    }

    private void record(String matter, Foreseen foreseen, String reason) {
        Map<String, Object> payload = new HashMap<>(Map.of("reason", reason));
        payload.put("cancelled", foreseen.cancelled().stream().map(Token::name).toList());
        foreseen.started().ifPresent(target -> payload.put("startedBefore", target.name()));
        Stream<Target> places = Stream.concat(
                foreseen.started().stream(),
                foreseen.cancelled().stream().map(token -> new Target(token.activity(), token.name(), "")));
        Target place = places.findFirst().orElseThrow();
        ledger.append(matter, RepairEvents.TOKEN_MOVED, place.activity(), place.name(), payload);
    }
}
