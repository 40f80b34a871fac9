package org.yishiting.portal.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yishiting.house.Words;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.Report;
import org.yishiting.matter.ReporterContact;
import org.yishiting.matter.Wording;

/** What a resident typed, as it was typed; checked by {@link #problems}. */
record ReportForm(
        String category, String place, String text, String name, String contact, Boolean showName, Boolean consent) {

    ReportForm {
        category = typed(category);
        place = typed(place);
        text = typed(text);
        name = typed(name);
        contact = typed(contact);
        showName = Boolean.TRUE.equals(showName);
        consent = Boolean.TRUE.equals(consent);
    }

    static ReportForm empty(String place) {
        return new ReportForm("", place, "", "", "", false, false);
    }

    private static String typed(String value) {
        return Words.kept(value);
    }

    /** Message keys by field, in the order of the page; empty when all is well. */
    Map<String, String> problems(boolean placeOffered) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Arrays.stream(Category.values()).noneMatch(known -> known.code().equals(category))) {
            problems.put("category", "report.category.missing");
        }
        if (!placeOffered) {
            problems.put("place", "report.place.missing");
        }
        if (text.isEmpty()) {
            problems.put("text", "report.text.missing");
        } else if (Words.count(text) > Wording.TEXT) {
            problems.put("text", "report.text.long");
        }
        if (Words.count(name) > Report.LONGEST_NAME) {
            problems.put("name", "report.name.long");
        }
        if (!contact.isEmpty() && !ReporterContact.isUsable(contact)) {
            problems.put("contact", "report.contact.wrong");
        }
        if (!consent) {
            problems.put("consent", "report.consent.missing");
        }
        return problems;
    }

    Report toReport() {
        return new Report(Category.of(category), place, text, name, contact, showName, Channel.PORTAL);
    }
}
