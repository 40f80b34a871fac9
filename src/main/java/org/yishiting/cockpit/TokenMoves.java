package org.yishiting.cockpit;

import java.util.List;
import java.util.Optional;

/** Puts an instance right that stands where it should not: administrators take tokens away and set new ones. */
public interface TokenMoves {

    /** Where an instance that runs stands, and where it can be put; {@link java.util.NoSuchElementException} if none. */
    Places places(String instance);

    /**
     * What a move would do; changes nothing.
     *
     * @throws org.yishiting.refusal.RefusedException when it must not be made
     */
    Foreseen foresee(Move move);

    /**
     * Makes the move: listeners run and variables are mapped as if the instance had come there itself. The matter's
     * ledger says who moved what and why.
     *
     * @throws org.yishiting.refusal.RefusedException when it must not be made, or the diagram does not bear it
     */
    void move(Move move);

    /**
     * @param key business key, the number of the matter; empty when the instance works on none
     * @param tokens where it stands now
     * @param targets where a token can be set, in the order of the diagram from left to right
     */
    record Places(Optional<String> key, Diagrams.Diagram diagram, List<Token> tokens, List<Target> targets) {}

    /**
     * @param id the engine's id of this one token
     * @param holder who has the step, when a person does
     * @param called id of the instance it waits for, when it waits for one
     */
    record Token(String id, String activity, String name, Optional<String> holder, Optional<String> called) {}

    record Target(String activity, String name, String type) {}

    /**
     * @param cancel ids of tokens, each of which ends where it is
     * @param start activity before which a new token is set, null for none
     * @param reason goes into the ledger
     */
    record Move(String instance, List<String> cancel, String start, String reason) {}

    /** @param withdrawn names of the steps that people lose, those inside called blocks included */
    record Foreseen(List<Token> cancelled, List<String> withdrawn, Optional<Target> started, List<Token> kept) {}
}
