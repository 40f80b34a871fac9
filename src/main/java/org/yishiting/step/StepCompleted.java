package org.yishiting.step;

import java.util.List;
import org.yishiting.form.Answer;

/** A person completed a step with these answers; published in the engine's transaction. */
public record StepCompleted(Step step, List<Answer> answers) {}
