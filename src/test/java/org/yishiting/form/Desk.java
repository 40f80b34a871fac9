package org.yishiting.form;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A form as the server sees it, without an engine: what is delivered, and what becomes of a submission. */
final class Desk {

    static final String UNITS = "unitOptions";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final ResourceBundleMessageSource messages = messages();
    private final FactCatalogue catalogue = catalogue();
    private final FieldChoices choices = new FieldChoices(catalogue, messages);
    private final FormCheck check = new FormCheck(new FieldCheck(choices, messages, CLOCK), messages);
    private final FormDelivery delivery = new FormDelivery(choices, messages);
    private final Map<String, Object> facts;

    final List<String> faults = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();

    /** @param facts what the case says, by name */
    Desk(Map<String, Object> facts) {
        this.facts = facts;
    }

    Map<String, Object> submit(String form, Map<String, Object> values) {
        return check.accept(TaskForm.parse(delivered(form)), values, facts, facts::get, faults, answers);
    }

    com.fasterxml.jackson.databind.JsonNode delivered(String form) {
        return delivery.of(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
    }

    com.fasterxml.jackson.databind.JsonNode onThePage(String form) {
        return new LengthHints(messages)
                .in(delivery.of(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))));
    }

    FormFaults checks() {
        return new FormFaults(catalogue);
    }

    ResourceBundleMessageSource words() {
        return messages;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/forms", "messages/form-faults", "messages/council", "messages/words");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static FactCatalogue catalogue() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        FactSupplier matter = () -> List.of(
                Fact.text("matterNumber", "number", Opened::matter),
                Fact.text("matterTitle", "title", opened -> ""),
                Fact.text("dueText", "limit", opened -> ""),
                Fact.options(UNITS, "units", "council.no-participants", opened -> List.of()));
        beans.addBean("matter", matter);
        return new FactCatalogue(beans.getBeanProvider(FactSupplier.class));
    }
}
