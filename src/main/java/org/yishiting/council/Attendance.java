package org.yishiting.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One who was invited.
 *
 * @param participant a role of the catalogue, or {@code role/party}
 * @param attended null until the meeting was held
 */
@Embeddable
public record Attendance(
        @Column(nullable = false) String participant, @Column(nullable = false) String name, Boolean attended) {}
