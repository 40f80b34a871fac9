package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the page frame where the reader is, for the marked section and the way back after a change of language. */
@ControllerAdvice
class PageFrame {

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean canReturn = request.getMethod().equals("GET") && request.getQueryString() != null;
        return canReturn ? path + "?" + request.getQueryString() : path;
    }

    /** Whether a page was asked for, not a form sent. */
    @ModelAttribute("reading")
    boolean reading(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }
}
