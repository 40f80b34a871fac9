package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** A resident with a phone: reports, follows, objects and rates through the portal. */
class Resident {

    private final Browser browser;
    private String number;
    private String code;

    Resident(Browser browser) {
        this.browser = browser;
    }

    /** Reports and keeps number and tracking code; returns the number. */
    String reports(String category, String place, String text, Map<String, String> more, Map<String, byte[]> photos) {
        Map<String, String> fields = new HashMap<>(more);
        fields.putAll(Map.of("category", category, "place", place, "text", text, "consent", "true"));
        Browser.Page receipt = browser.submit("/report", "/report", fields, photos);
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(200);
        number = receipt.find("([A-Z]{3}-\\d{4}-\\d{6})");
        code = receipt.find("([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3})");
        return number;
    }

    String reports(String category, String place, String text) {
        return reports(category, place, text, Map.of(), Map.of());
    }

    String number() {
        return number;
    }

    /** Path of the tracking page. */
    String path() {
        return "/track/" + code;
    }

    /** The tracking page. */
    String follows() {
        Browser.Page page = browser.open("/track/" + code);
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }

    void comments(String text) {
        Browser.Page page = browser.submit("/track/" + code, "/track/" + code + "/comments", Map.of("text", text));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
    }

    void rates(boolean satisfied, String comment) {
        Browser.Page page = browser.submit(
                "/track/" + code,
                "/track/" + code + "/rating",
                Map.of("satisfied", satisfied ? "yes" : "no", "comment", comment));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
    }

    /** Objects to the notice that the portal shows first. */
    Browser.Page objects(String text) {
        return objects(browser.open("/notices").find("href=\"(/notices/\\d+)\""), text);
    }

    /** @param notice path of its page */
    Browser.Page objects(String notice, String text) {
        return browser.submit(notice, notice, Map.of("text", text));
    }

    Browser.Page opens(String path) {
        return browser.open(path);
    }
}
