package org.yishiting.notification;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail over SMTP, once a mail host is configured. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailChannel implements Channel {

    /** One address of a form that cannot smuggle a second one in; longer ones do not fit when sealed. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{3,160}$)[^\\s@,;:<>()\"]+@[^\\s@,;:<>()\"]+\\.[^\\s@,;:<>()\".]+");

    private final JavaMailSender mail;
    private final String from;

    MailChannel(JavaMailSender mail, @Value("${yishiting.mail.from}") String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public String id() {
        return "mail";
    }

    @Override
    public boolean reaches(String contact) {
        return ADDRESS.matcher(contact).matches();
    }

    @Override
    public void send(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        try {
            mail.send(message);
        } catch (MailException refused) {
            throw new UndeliveredException(kindOf(refused));
        }
    }

    /** Names of the exceptions only: their messages repeat the address. */
    private static String kindOf(MailException refused) {
        Stream<Exception> reasons =
                refused instanceof MailSendException send ? Arrays.stream(send.getMessageExceptions()) : Stream.empty();
        return Stream.concat(Stream.of(refused, refused.getCause()), reasons)
                .filter(Objects::nonNull)
                .map(reason -> reason.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
