package org.yishiting.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What stands at the head of every form: which matter it is, its limit, the way to the dossier, residents' photos. */
@Component
class FormHead {

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode head;

    FormHead() {
        try (InputStream content = new ClassPathResource("forms/head.form").getInputStream()) {
            head = json.readTree(content).path("components");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The form as its designer drew it, with the head in front. */
    ObjectNode before(InputStream form) {
        try (form) {
            ObjectNode whole = (ObjectNode) json.readTree(form);
            ArrayNode components = json.createArrayNode();
            head.forEach(component -> components.add(component.deepCopy()));
            whole.path("components").forEach(components::add);
            whole.set("components", components);
            return whole;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
