package org.yishiting.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the council knows of a matter. */
@Service
@Transactional(readOnly = true)
public class Councils {

    private final TopicRepository topics;
    private final ResearchQuestionRepository questions;
    private final MeetingRepository meetings;
    private final ResolutionRepository resolutions;

    Councils(
            TopicRepository topics,
            ResearchQuestionRepository questions,
            MeetingRepository meetings,
            ResolutionRepository resolutions) {
        this.topics = topics;
        this.questions = questions;
        this.meetings = meetings;
        this.resolutions = resolutions;
    }

    /** Empty until one was drafted; small matters and those handed up at once never have one. */
    public Optional<Topic> topicOf(String matter) {
        return topics.findById(matter);
    }

    /** In the order they were asked. */
    public List<ResearchQuestion> questionsOf(String matter) {
        return questions.findByMatterOrderById(matter);
    }

    /** First round first. */
    public List<Meeting> meetingsOf(String matter) {
        return meetings.findByMatterOrderByRound(matter);
    }

    /** How each meeting ended and what was ruled from above, in that order. */
    public List<Resolution> resolutionsOf(String matter) {
        return resolutions.findByMatterOrderById(matter);
    }

    /** What is to be carried out: agreed by the council or ruled from above, whichever came last. */
    public Optional<Resolution> lastResolution(String matter) {
        return resolutions.findTopByMatterAndAgreedTrueOrderByIdDesc(matter);
    }

    /** Where opinions still differ, or what the level above wants talked over; empty when the last word was agreed. */
    public Optional<Resolution> disagreement(String matter) {
        return resolutions.findTopByMatterOrderByIdDesc(matter).filter(last -> !last.agreed());
    }
}
