package org.yishiting.portal.web;

/** Where a switch of the frame leads: to the page one came from. */
final class WayBack {

    private WayBack() {}

    /** A redirect to a path of this site, to the front page instead of anywhere else. */
    static String to(String back) {
        return "redirect:" + (isOwnPage(back) ? literally(back) : "/");
    }

    /** Braces would be taken for a variable of the address. */
    private static String literally(String back) {
        return back.replace("{", "%7B").replace("}", "%7D");
    }

    private static boolean isOwnPage(String back) {
        return back.startsWith("/") && !back.startsWith("//") && back.chars().noneMatch(c -> c == '\\' || c < ' ');
    }
}
