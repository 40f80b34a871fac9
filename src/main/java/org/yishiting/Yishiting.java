package org.yishiting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts community deliberation: portal, desk, Tasklist, Cockpit and the engine in one JVM. */
@SpringBootApplication
public class Yishiting {

    public static void main(String[] args) {
        SpringApplication.run(Yishiting.class, args);
    }
}
