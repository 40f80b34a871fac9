package org.yishiting.council;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.house.House;
import org.yishiting.house.Times;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Wording;

/** The case of the council in words, for whoever has the next step; Markdown, empty when there is nothing to say. */
@Service
@Transactional(readOnly = true)
public class Briefing {

    private static final String PARAGRAPH = "\n\n";

    private final Councils councils;
    private final Matters matters;
    private final Times times;
    private final MessageSource messages;

    Briefing(Councils councils, Matters matters, Times times, MessageSource messages) {
        this.councils = councils;
        this.matters = matters;
        this.times = times;
        this.messages = messages;
    }

    /** Topic and plan, what research found, and what the level above wants talked over again. */
    public String topic(String matter) {
        Stream<String> draft = councils.topicOf(matter)
                .map(topic -> Stream.of(topic.title(), topic.plan()))
                .orElseGet(() -> matters.get(matter).publicTitle().stream());
        Stream<String> findings = councils.questionsOf(matter).stream()
                .filter(question -> question.answeredAt().isPresent())
                .map(this::finding);
        Stream<String> wish = councils
                .disagreement(matter)
                .filter(last -> last.meeting().isEmpty())
                .stream()
                .map(Resolution::text);
        return Stream.of(draft, findings, wish).flatMap(words -> words).collect(Collectors.joining(PARAGRAPH));
    }

    /** The plan as it stands, to be amended. */
    public String plan(String matter) {
        return councils.topicOf(matter).map(Topic::plan).orElse("");
    }

    /** Heading for the notice of what was resolved; what it was about is cut where the heading grows too long. */
    public String resultHeading(String matter) {
        String about = councils.topicOf(matter)
                .map(Topic::title)
                .or(() -> matters.get(matter).publicTitle())
                .orElse("");
        int room = Wording.TITLE - words("council.result-heading", "").length();
        int points = about.codePointCount(0, about.length());
        return words(
                "council.result-heading",
                points <= room ? about : about.substring(0, about.offsetByCodePoints(0, room - 1)) + "…");
    }

    /** Which round it is, when and where, who is invited and how many residents are expected. */
    public String invitation(Meeting called) {
        Stream<String> residents = Stream.of(called.residentsExpected())
                .filter(number -> number > 0)
                .map(number -> words("council.residents", number));
        String invited = listed(Stream.concat(called.attendances().stream().map(Attendance::name), residents));
        return words("council.invitation", called.round(), times.minute(called.meetsAt()), called.place(), invited);
    }

    /** What is to be carried out. */
    public String resolution(String matter) {
        return councils.lastResolution(matter).map(Resolution::text).orElse("");
    }

    /** Where opinions differ since the last word. */
    public String disagreement(String matter) {
        return councils.disagreement(matter).map(Resolution::text).orElse("");
    }

    /** Who came to the meeting, how many residents, and who of the invited stayed away. */
    public String attendance(Meeting held) {
        Stream<String> residents = held.residentsPresent().filter(number -> number > 0).stream()
                .map(number -> words("council.residents", number));
        String present = words("council.present", listed(Stream.concat(names(held, true), residents)));
        String absent = listed(names(held, false));
        return absent.isEmpty() ? present : present + PARAGRAPH + words("council.absent", absent);
    }

    /** What was said at the meeting, in the order of speaking. */
    public String statements(Meeting held) {
        return held.statements().stream()
                .map(said -> words("council.statement", said.speaker(), said.text()))
                .collect(Collectors.joining(PARAGRAPH));
    }

    private static Stream<String> names(Meeting held, boolean attended) {
        return held.attendances().stream()
                .filter(one -> Boolean.valueOf(attended).equals(one.attended()))
                .map(Attendance::name);
    }

    private String listed(Stream<String> names) {
        return names.collect(Collectors.joining(words("council.and")));
    }

    private String finding(ResearchQuestion question) {
        String feasible = words("council.feasible." + question.feasible().orElseThrow());
        String found = question.finding().orElseThrow();
        return question.cost()
                .map(cost -> cost.stripTrailingZeros().toPlainString())
                .map(cost -> words("council.finding-cost", question.question(), found, feasible, cost))
                .orElseGet(() -> words("council.finding", question.question(), found, feasible));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, House.LANGUAGE);
    }
}
