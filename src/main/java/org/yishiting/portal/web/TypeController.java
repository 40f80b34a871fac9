package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the size of type of all pages and goes back to the page one came from. */
@Controller
class TypeController {

    private final LargeType type;

    TypeController(LargeType type) {
        this.type = type;
    }

    @GetMapping("/type")
    String change(
            @RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        type.choose(to.equals("large"), response);
        return WayBack.to(back);
    }
}
