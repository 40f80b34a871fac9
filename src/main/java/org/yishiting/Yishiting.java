package org.yishiting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts community deliberation: portal, desk, Tasklist, Cockpit and the engine in one JVM. */
@SpringBootApplication
@EnableScheduling
public class Yishiting {

    public static void main(String[] args) {
        SpringApplication.run(Yishiting.class, args);
    }
}
