package org.yishiting.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Accounts;
import org.yishiting.community.Sealed;
import org.yishiting.notification.Notification.Wording;

/** Writes messages; those for outside are announced to the engine, which sends them after the commit. */
@Service
@Transactional
class Outbox implements Notifications {

    private final NotificationRepository messages;
    private final List<Channel> channels;
    private final Accounts accounts;
    private final Sealed sealed;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            NotificationRepository messages,
            List<Channel> channels,
            Accounts accounts,
            Sealed sealed,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.channels = channels;
        this.accounts = accounts;
        this.sealed = sealed;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void tell(String userId, String matter, String template, List<String> arguments) {
        Wording wording = texts.wording(template, arguments);
        messages.save(Notification.forInbox(userId, matter, wording, clock.instant()));
        accounts.emailOf(userId).ifPresent(address -> wayTo(address)
                .ifPresent(channel -> queue(Notification.forAddress(
                        channel.id(), address, true, sealed, matter, wording, clock.instant()))));
    }

    @Override
    public void tellGroup(String group, String matter, String template, List<String> arguments) {
        accounts.membersOf(group).forEach(member -> tell(member, matter, template, arguments));
    }

    @Override
    public boolean tellContact(String contact, String matter, String template, List<String> arguments) {
        String address = contact.strip();
        Optional<Channel> way = wayTo(address);
        way.ifPresent(channel -> queue(Notification.forAddress(
                channel.id(), address, false, sealed, matter, texts.wording(template, arguments), clock.instant())));
        return way.isPresent();
    }

    private Optional<Channel> wayTo(String address) {
        return channels.stream().filter(channel -> channel.reaches(address)).findFirst();
    }

    private void queue(Notification message) {
        messages.save(message);
        events.publishEvent(new Queued(message.id(), message.matter()));
    }
}
