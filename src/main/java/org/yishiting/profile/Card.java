package org.yishiting.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yishiting.house.Words;

/**
 * What stands on a community's card; each line may be empty.
 *
 * @param hours one line for each span of days
 */
public record Card(String address, String phone, String hours, String introduction) {

    public static final int ADDRESS = 120;
    public static final int HOURS = 120;
    public static final int INTRODUCTION = 200;

    private static final Pattern PHONES = Pattern.compile("[0-9+()\\- 、,/]{0,40}");

    public Card {
        address = Words.kept(address);
        phone = Words.kept(phone);
        hours = Words.kept(hours);
        introduction = Words.kept(introduction);
    }

    /** Message keys by field; empty when the card can be put up. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        put(problems, "address", Words.count(address) > ADDRESS, "long");
        put(problems, "phone", !PHONES.matcher(phone).matches(), "wrong");
        put(problems, "hours", Words.count(hours) > HOURS, "long");
        put(problems, "introduction", Words.count(introduction) > INTRODUCTION, "long");
        return problems;
    }

    private static void put(Map<String, String> problems, String field, boolean wrong, String how) {
        if (wrong) {
            problems.put(field, "profile." + field + "." + how);
        }
    }
}
