package org.yishiting.matter.process;

import static org.yishiting.engine.Verb.matter;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yishiting.engine.ProcessVariable;
import org.yishiting.engine.ServiceVerb;
import org.yishiting.engine.StepVerb;
import org.yishiting.matter.Category;
import org.yishiting.matter.Registration;

/** The block {@code collect}: an appeal is looked at on site, registered or turned away. */
@Configuration
class Collect {

    /** What the visit found. */
    enum Intake {
        ACCEPT,
        DUPLICATE,
        REFUSE
    }

    private static final ProcessVariable<Intake> INTAKE = ProcessVariable.choice("intake", Intake.class);
    private static final ProcessVariable<String> TITLE = ProcessVariable.named("publicTitle", String.class);
    private static final ProcessVariable<Category> CATEGORY = ProcessVariable.choice("category", Category.class);
    private static final ProcessVariable<Boolean> CARE = ProcessVariable.named("care", Boolean.class);
    private static final ProcessVariable<String> REASON = ProcessVariable.named("declineReason", String.class);
    private static final ProcessVariable<String> DUPLICATE_OF = ProcessVariable.named("duplicateOf", String.class);

    /** The grid worker confirmed the appeal on site: title without personal data, category, care. */
    @Bean
    StepVerb registerMatter(Registration registration) {
        return StepVerb.does(task -> {
                    switch (INTAKE.get(task)) {
                        case ACCEPT -> register(registration, task);
                        case DUPLICATE ->
                            registration.duplicate(matter(task), DUPLICATE_OF.get(task), REASON.get(task));
                        case REFUSE -> registration.decline(REASON.get(task));
                    }
                })
                .needs(INTAKE)
                .takes(TITLE, CATEGORY, CARE, DUPLICATE_OF, REASON)
                .gives(CARE);
    }

    private static void register(Registration registration, DelegateTask task) {
        boolean care = CARE.find(task).orElse(false);
        CARE.set(task, care);
        registration.accept(matter(task), TITLE.get(task), CATEGORY.get(task), care);
    }

    /** Tells the reporter why the appeal is not taken up, and which matter it repeats when it does. */
    @Bean
    ServiceVerb declineMatter(Registration registration) {
        return ServiceVerb.does(execution ->
                        registration.turnAway(matter(execution), REASON.get(execution), DUPLICATE_OF.find(execution)))
                .needs(REASON)
                .takes(DUPLICATE_OF)
                .closing();
    }
}
