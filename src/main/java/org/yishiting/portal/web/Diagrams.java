package org.yishiting.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** BPMN as an answer to the diagram viewer. */
final class Diagrams {

    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private Diagrams() {}

    static ResponseEntity<String> answer(Optional<String> xml) {
        return xml.map(content -> ResponseEntity.ok().contentType(XML).body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
