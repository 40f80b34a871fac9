package org.yishiting.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in plain text what a verification found, for what is no page. */
@Component
public class VerificationWords {

    private final MessageSource messages;

    VerificationWords(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence a line. */
    public List<String> of(Verification found, Locale locale) {
        Stream<String> result = found.isWhole()
                ? Stream.of(say(locale, "evidence.whole", found.entries(), found.files()))
                : Stream.concat(
                        Stream.of(say(locale, "evidence.flawed", found.flaws().size(), found.entries(), found.files())),
                        found.flaws().stream().map(flaw -> say(locale, flaw.messageKey(), flaw.detail())));
        String covered = found.cover()
                .map(cover -> say(
                        locale,
                        "evidence.covered",
                        cover.seq(),
                        cover.digest().day().toString(),
                        cover.digest().hash()))
                .orElseGet(() -> say(locale, "evidence.uncovered"));
        return Stream.concat(result, Stream.of(covered)).toList();
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
