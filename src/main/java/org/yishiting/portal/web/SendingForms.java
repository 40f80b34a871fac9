package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every form of the residents' pages needs: a browser that is known again, and a key by which it counts once. */
@ControllerAdvice(basePackageClasses = SendingForms.class)
class SendingForms {

    private final Browsers browsers;

    SendingForms(Browsers browsers) {
        this.browsers = browsers;
    }

    /** Another one for each page that is shown: what is sent twice with one key is taken once. */
    @ModelAttribute("formKey")
    String formKey(HttpServletRequest request, HttpServletResponse response) {
        browsers.remember(request, response);
        return UUID.randomUUID().toString();
    }
}
