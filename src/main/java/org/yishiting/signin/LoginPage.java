package org.yishiting.signin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where staff sign in. */
@Controller
class LoginPage {

    @GetMapping(Paths.LOGIN)
    String show() {
        return Actor.signedIn().isPresent() ? "redirect:" + Paths.TASKLIST : "login";
    }

    /** Only reached by forward from a refused attempt. */
    @RequestMapping(Paths.THROTTLED)
    String askToWait(
            @RequestAttribute(name = SignInFailures.WAIT_SECONDS, required = false) Long waitSeconds, Model model) {
        if (waitSeconds == null) {
            return "redirect:" + Paths.LOGIN;
        }
        model.addAttribute("waitSeconds", waitSeconds);
        return "login";
    }
}
