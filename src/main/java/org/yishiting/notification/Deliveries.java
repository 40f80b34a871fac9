package org.yishiting.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yishiting.community.Sealed;
import org.yishiting.house.House;
import org.yishiting.notification.Channel.Letter;

/** Sends what waits in the outbox. */
@Service
public class Deliveries {

    private final NotificationRepository messages;
    private final List<Channel> channels;
    private final Sealed sealed;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate apart;

    Deliveries(
            NotificationRepository messages,
            List<Channel> channels,
            Sealed sealed,
            Texts texts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.messages = messages;
        this.channels = channels;
        this.sealed = sealed;
        this.texts = texts;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends a message unless it is known to have been sent: at least once, not exactly once. Each attempt and its outcome
     * are recorded at once, whatever becomes of the caller's transaction, so a repeated call sends nothing twice, except
     * when the application dies, or the channel loses its answer, between sending and recording. The channel's timeouts
     * stay below the time for which the engine locks a job, so that no second node sends while the first still tries.
     *
     * @throws UndeliveredException when the channel did not take it
     */
    public void deliver(String notification) {
        apart.execute(status -> attempt(notification)).ifPresent(task -> {
            try {
                task.channel().send(task.letter());
            } catch (UndeliveredException refused) {
                record(notification, message -> message.failed(refused.getMessage()));
                throw refused;
            }
            record(notification, message -> message.sent(clock.instant()));
        });
    }

    private Optional<Task> attempt(String notification) {
        Notification message = get(notification);
        if (message.isSent()) {
            return Optional.empty();
        }
        message.attempt();
        Letter letter = new Letter(
                message.address(sealed),
                texts.subject(message, House.LANGUAGE),
                texts.bodyWithLink(message, House.LANGUAGE));
        return Optional.of(new Task(channel(message.channel()), letter));
    }

    private void record(String notification, Consumer<Notification> outcome) {
        apart.executeWithoutResult(status -> outcome.accept(get(notification)));
    }

    private Notification get(String notification) {
        return messages.findById(notification)
                .orElseThrow(() -> new IllegalArgumentException("no notification '" + notification + "'"));
    }

    private Channel channel(String id) {
        return channels.stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("channel '" + id + "' is not configured"));
    }

    private record Task(Channel channel, Letter letter) {}
}
