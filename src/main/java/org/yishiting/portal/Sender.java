package org.yishiting.portal;

/**
 * Where a form comes from, as far as a site without accounts can tell.
 *
 * @param browser what the browser's cookie says, empty when it brings none
 * @param address client address
 */
public record Sender(String browser, String address) {

    /** Whoever brings no cookie counts together with all others of the address that bring none. */
    String counted() {
        return browser.isEmpty() ? "without " + address : browser;
    }
}
