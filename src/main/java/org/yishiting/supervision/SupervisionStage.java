package org.yishiting.supervision;

/** How far the supervision 督办 of a step has come, from the reminder to the leader in charge. */
public enum SupervisionStage {
    REMINDED,
    URGED,
    LISTED,
    LED
}
