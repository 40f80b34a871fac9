package org.yishiting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.regex.Pattern;
import org.yishiting.attachment.SamplePhotos;

/** A resident with a phone in the portal. */
record Resident(Page page, URI base) {

    /** Reports a lack of parking space with a photograph, and returns the matter's number. */
    String reportsWithPhoto() {
        page.navigate(base.resolve("/report?place=JSX-E1").toString());
        page.locator("#category").selectOption("road");
        page.locator("#place").selectOption("JSX-E1");
        page.locator("#text").fill("小区停车难，屋面漏水");
        page.locator("#photos").setInputFiles(new FilePayload("北门.png", "image/png", SamplePhotos.png(640, 480)));
        page.locator("#consent").check();
        page.locator(".send").click();
        assertThat(page.locator("#tracking-code")).hasText(Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"));
        assertThat(page.locator(".qr svg")).isVisible();
        return page.locator(".receipt dd.num").innerText();
    }

    /** Goes on from the receipt to the tracking page. */
    void follows() {
        page.locator(".receipt a.button").click();
        page.locator(".stages").waitFor();
    }
}
