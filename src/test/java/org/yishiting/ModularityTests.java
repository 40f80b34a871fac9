package org.yishiting;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Features talk through their public API; nobody reaches into another's insides, and nobody goes in circles. */
class ModularityTests {

    @Test
    void featuresKeepToTheirBorders() {
        ApplicationModules.of(Yishiting.class).verify();
    }
}
