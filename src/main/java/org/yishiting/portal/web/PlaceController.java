package org.yishiting.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The next step of saying where, alone, for a page that has scripts. */
@Controller
class PlaceController {

    @GetMapping("/report/places")
    String next() {
        return "portal/place :: pick";
    }
}
