package org.yishiting.statistics;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks the names up that figures are read with. */
@Component
public class Vocabulary {

    private final MessageSource messages;
    private final DiagramNames diagrams;
    private final JdbcClient jdbc;

    Vocabulary(MessageSource messages, DiagramNames diagrams, JdbcClient jdbc) {
        this.messages = messages;
        this.diagrams = diagrams;
        this.jdbc = jdbc;
    }

    public Words in(Locale locale) {
        Map<String, String> parties = jdbc
                .sql("select code, name from party")
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Words(messages, locale, diagrams.all(), parties);
    }
}
