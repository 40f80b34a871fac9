package org.yishiting.handling;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody asks of a person, or sent them, about a step.
 *
 * @param id of the countersign or copy, of the delegation otherwise
 * @param title of the matter, empty until the grid worker has set one
 * @param person full name of the other one: who asks, or who was asked
 * @param words the request, question or note
 */
public record Request(
        long id,
        String task,
        String matter,
        Optional<String> title,
        String step,
        String person,
        String words,
        Instant at) {}
