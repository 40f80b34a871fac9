package org.yishiting.notification;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface NotificationRepository extends ListCrudRepository<Notification, String> {

    List<Notification> findByRecipientAndChannelOrderByCreatedAtDesc(String recipient, String channel, Limit limit);

    long countByRecipientAndChannelAndReadAtIsNull(String recipient, String channel);
}
