package org.yishiting.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person with an account was told. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private final NotificationRepository messages;
    private final Texts texts;
    private final Clock clock;

    Inbox(NotificationRepository messages, Texts texts, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.clock = clock;
    }

    /** At most n messages, newest first. */
    public List<InboxMessage> of(String user, int n) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.findByRecipientAndChannelOrderByCreatedAtDesc(user, Notification.INBOX, Limit.of(n)).stream()
                .map(message -> new InboxMessage(
                        message.id(),
                        message.matter(),
                        texts.subject(message, locale),
                        texts.body(message, locale),
                        message.createdAt(),
                        message.isRead()))
                .toList();
    }

    public long unread(String user) {
        return messages.countByRecipientAndChannelAndReadAtIsNull(user, Notification.INBOX);
    }

    /** Nothing happens when it is not this person's message. */
    @Transactional
    public void markRead(String user, String id) {
        messages.findById(id)
                .filter(message -> message.isInInboxOf(user))
                .ifPresent(message -> message.readAt(clock.instant()));
    }
}
