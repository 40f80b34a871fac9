package org.yishiting.handling;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.supervision.Urgings;

/** 催办 of an open step where it is handled, by who oversees the matter's division; how often is for {@link Urgings}. */
@Service
@Transactional
public class HolderUrging {

    private final StepDesk desk;
    private final Urgings urgings;

    HolderUrging(StepDesk desk, Urgings urgings) {
        this.desk = desk;
        this.urgings = urgings;
    }

    /**
     * @param words what the holder reads, at most 200 characters, may be empty
     * @throws NotAllowedException and others as {@link Forwarding#forward} does
     */
    public void urge(String task, String words) {
        if (!desk.hold(task).oversees()) {
            throw new NotAllowedException("urge-not-yours");
        }
        urgings.urge(task, words);
    }
}
