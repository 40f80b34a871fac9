package org.yishiting.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.operation.SystemGroups;

/** Fills an empty database with the demonstration, all of it or nothing. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoSeed implements ApplicationRunner {

    private final DemoTown town;
    private final DemoPeople people;
    private final SystemGroups turns;

    DemoSeed(DemoTown town, DemoPeople people, SystemGroups turns) {
        this.town = town;
        this.people = people;
        this.turns = turns;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        turns.awaitTurn();
        if (!town.isBuilt() && !people.areUnwelcome()) {
            town.build();
            people.moveIn();
        }
    }
}
