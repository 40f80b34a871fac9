package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a messenger shows of a page that is passed on: an absolute address, never one that holds a tracking code or a
 * receipt.
 */
@ControllerAdvice
class ShareCard {

    private final String site;

    ShareCard(@Value("${yishiting.base-url}") String site) {
        this.site =
                UriComponentsBuilder.fromUriString(site).build().toUriString().replaceAll("/+$", "");
    }

    /** The address at which residents reach the site, without a slash at its end. */
    @ModelAttribute("site")
    String site() {
        return site;
    }

    /** Null for pages of one person or of staff. */
    @ModelAttribute("sharedAs")
    String sharedAs(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean forEverybody = path.equals("/")
                || path.equals("/report")
                || path.equals("/track")
                || path.equals("/privacy")
                || path.startsWith("/notices")
                || path.startsWith("/board");
        return request.getMethod().equals("GET") && forEverybody ? site + path : null;
    }
}
