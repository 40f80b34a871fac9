package org.yishiting.supervision;

/** Gives a late step to somebody else 转办; supervision asks for it, whoever keeps the rules of handing over does it. */
public interface StepForwarding {

    /**
     * @param task the engine's id of an open step
     * @param to user id, or {@code group:<group id>}
     * @param reason required
     * @throws org.yishiting.refusal.RefusedException when a rule is against it, or it is for others to do
     * @throws org.yishiting.ledger.UnknownMatterException when the person may not see the matter
     */
    void forward(String task, String to, String reason);
}
