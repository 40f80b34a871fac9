package org.yishiting.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yishiting.signin.password.OwnPassword;
import org.yishiting.signin.password.PasswordRule;

/** Where a person replaces the own password; after the first sign-in with a one-time password, the only page there is. */
@Controller
class OwnPasswordPage {

    private static final String VIEW = "account/password";
    private static final String FAULTS = "faults";

    private final OwnPassword passwords;
    private final IdentityService identity;
    private final KnownAccounts accounts;
    private final Attempts attempts;

    OwnPasswordPage(OwnPassword passwords, IdentityService identity, KnownAccounts accounts, Attempts attempts) {
        this.passwords = passwords;
        this.identity = identity;
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @Bean
    static SitePaths accountPaths() {
        return SitePaths.forStaff(Paths.OWN_PASSWORD);
    }

    @GetMapping(Paths.OWN_PASSWORD)
    String show(Principal person, Model model) {
        model.addAttribute("oneTime", passwords.isOneTime(person.getName()));
        model.addAttribute("shortest", PasswordRule.SHORTEST);
        return VIEW;
    }

    @PostMapping(Paths.OWN_PASSWORD)
    String replace(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            Principal person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String userId = person.getName();
        List<String> faults;
        try {
            faults = faults(userId, present, fresh, again);
        } catch (TooManyAttemptsException tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waitSeconds()));
            model.addAttribute("waitSeconds", tooMany.waitSeconds());
            return show(person, model);
        }
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute(FAULTS, faults);
            return show(person, model);
        }
        passwords.replace(userId, fresh);
        stayHere(userId, request, response);
        return "redirect:" + Paths.OWN_PASSWORD + "?done";
    }

    /** Message keys of what is wrong. */
    private List<String> faults(String userId, String present, String fresh, String again) {
        List<String> counts = List.of("own password of " + userId);
        attempts.requireLeft(counts);
        if (!identity.checkPassword(userId, present)) {
            attempts.failed(counts);
            return List.of("password.presentWrong");
        }
        if (fresh.equals(present)) {
            return List.of("password.same");
        }
        if (!fresh.equals(again)) {
            return List.of("password.unlike");
        }
        return passwords.brokenBy(userId, fresh).stream()
                .map(PasswordRule::messageKey)
                .toList();
    }

    /** All other sessions of the account end, and its other browsers are not known any more. */
    private void stayHere(String userId, HttpServletRequest request, HttpServletResponse response) {
        accounts.forget(userId);
        KnownAccounts.Known account = accounts.of(userId).orElseThrow();
        request.changeSessionId();
        Entry.note(request.getSession(), account);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                Device.cookieFor(userId, account.hash(), request.isSecure()).toString());
    }
}
