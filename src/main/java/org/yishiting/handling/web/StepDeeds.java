package org.yishiting.handling.web;

import org.springframework.stereotype.Component;
import org.yishiting.handling.Copies;
import org.yishiting.handling.Countersigns;
import org.yishiting.handling.Delegations;
import org.yishiting.handling.Forwarding;
import org.yishiting.handling.HolderUrging;
import org.yishiting.handling.Postponements;
import org.yishiting.handling.TakingBack;

/** Does what a form of a step's page asks for. */
@Component
class StepDeeds {

    private final Forwarding forwarding;
    private final Delegations delegations;
    private final Countersigns countersigns;
    private final Copies copies;
    private final Postponements postponements;
    private final HolderUrging urging;
    private final TakingBack takingBack;

    StepDeeds(
            Forwarding forwarding,
            Delegations delegations,
            Countersigns countersigns,
            Copies copies,
            Postponements postponements,
            HolderUrging urging,
            TakingBack takingBack) {
        this.forwarding = forwarding;
        this.delegations = delegations;
        this.countersigns = countersigns;
        this.copies = copies;
        this.postponements = postponements;
        this.urging = urging;
        this.takingBack = takingBack;
    }

    void perform(String task, Deed deed, Typed typed) {
        switch (deed) {
            case FORWARD -> forwarding.forward(task, typed.one(), typed.words());
            case DELEGATE -> delegations.delegate(task, typed.one(), typed.words());
            case RETURN -> delegations.giveBack(task, typed.words());
            case RECALL -> delegations.recall(task);
            case COUNTERSIGN -> countersigns.ask(task, typed.to(), typed.words());
            case OPINION -> countersigns.give(task, typed.about(), typed.agrees(), typed.words());
            case WITHDRAW -> countersigns.withdraw(task, typed.about());
            case COPY -> copies.send(task, typed.to(), typed.words());
            case READ -> copies.read(task, typed.about());
            case URGE -> urging.urge(task, typed.words());
            case EXTEND -> postponements.extend(task, typed.workingDays(), typed.words());
            case PAUSE -> postponements.pause(task, typed.day(), typed.words());
            case RESUME -> postponements.resume(task);
            case TAKE_BACK -> takingBack.takeBack(task);
        }
    }
}
