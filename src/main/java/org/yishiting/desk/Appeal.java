package org.yishiting.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yishiting.house.Words;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Report;
import org.yishiting.matter.ReporterContact;
import org.yishiting.matter.Wording;

/**
 * What a member of staff wrote down for somebody, as it was typed; the same rules hold as when residents write
 * themselves.
 *
 * @param consent the reporter agreed that name and contact are kept
 */
public record Appeal(
        String channel,
        String category,
        String place,
        String text,
        String name,
        String contact,
        Boolean showName,
        Boolean consent) {

    /** The ways by which an appeal reaches staff. */
    public static final List<Channel> CHANNELS =
            List.of(Channel.VISIT, Channel.PHONE, Channel.OPINION_BOX, Channel.HOTLINE);

    public Appeal {
        channel = typed(channel);
        category = typed(category);
        place = typed(place);
        text = typed(text);
        name = typed(name);
        contact = typed(contact);
        showName = Boolean.TRUE.equals(showName);
        consent = Boolean.TRUE.equals(consent);
    }

    public static Appeal empty() {
        return new Appeal("", "", "", "", "", "", false, false);
    }

    private static String typed(String value) {
        return Words.kept(value);
    }

    /** Message keys by field, in the order of the page; empty when all is well. */
    public Map<String, String> problems(boolean placeOffered) {
        Map<String, String> problems = new LinkedHashMap<>();
        put(
                problems,
                "channel",
                CHANNELS.stream().noneMatch(known -> known.name().equals(channel)),
                "missing");
        put(
                problems,
                "category",
                Arrays.stream(Category.values()).noneMatch(known -> known.code().equals(category)),
                "missing");
        put(problems, "place", !placeOffered, "missing");
        put(problems, "text", text.isEmpty(), "missing");
        put(problems, "text", Words.count(text) > Wording.TEXT, "long");
        put(problems, "name", Words.count(name) > Report.LONGEST_NAME, "long");
        put(problems, "contact", !contact.isEmpty() && !ReporterContact.isUsable(contact), "wrong");
        put(problems, "consent", hasPersonalData() && !consent, "missing");
        return problems;
    }

    private static void put(Map<String, String> problems, String field, boolean wrong, String how) {
        if (wrong) {
            problems.put(field, "desk.report." + field + "." + how);
        }
    }

    private boolean hasPersonalData() {
        return !name.isEmpty() || !contact.isEmpty();
    }

    /** Only without {@link #problems}. */
    public Report toReport() {
        return new Report(Category.of(category), place, text, name, contact, showName, Channel.valueOf(channel));
    }
}
