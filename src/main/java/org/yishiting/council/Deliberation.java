package org.yishiting.council;

import java.util.List;
import java.util.Optional;

/** What the council had before it and what it made of it. */
record Deliberation(
        Optional<Topic> topic, List<ResearchQuestion> questions, List<Meeting> meetings, List<Resolution> resolutions) {

    /** How one of the meetings ended; empty until its minutes are written. */
    public List<Resolution> minutesOf(Meeting meeting) {
        return resolutions.stream()
                .filter(resolution ->
                        resolution.meeting().filter(meeting.id()::equals).isPresent())
                .toList();
    }

    /** What the level above ruled. */
    public List<Resolution> rulings() {
        return resolutions.stream()
                .filter(resolution -> resolution.meeting().isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return topic.isEmpty() && questions.isEmpty() && meetings.isEmpty() && resolutions.isEmpty();
    }
}
