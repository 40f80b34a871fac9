package org.yishiting.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.community.Division;
import org.yishiting.profile.Card;
import org.yishiting.profile.Profile;
import org.yishiting.profile.Profiles;
import org.yishiting.profile.web.OwnCommunities.NotTheirsException;

/** 社区名片: the card of a community, written by those who speak for it; for everybody else it does not exist. */
@Controller
class ProfileController {

    private static final String VIEW = "profile/card";

    private final OwnCommunities own;
    private final Profiles profiles;
    private final Attachments files;

    ProfileController(OwnCommunities own, Profiles profiles, Attachments files) {
        this.own = own;
        this.profiles = profiles;
        this.files = files;
    }

    /** The only one at once. */
    @GetMapping("/desk/communities")
    String communities(Principal person, Model model) {
        List<Division> communities = own.of(person.getName());
        if (communities.isEmpty()) {
            throw new NotTheirsException();
        }
        model.addAttribute("communities", communities);
        return communities.size() == 1
                ? "redirect:/desk/communities/" + communities.get(0).code()
                : "profile/communities";
    }

    @GetMapping("/desk/communities/{code}")
    String card(@PathVariable String code, Principal person, Model model) {
        Division community = own.require(person.getName(), code);
        Card card = profiles.of(code).map(Profile::card).orElseGet(() -> new Card("", "", "", ""));
        return page(community, card, Map.of(), model);
    }

    /**
     * Puts the card up; what is wrong comes back with everything that was typed.
     *
     * @param drawn whether to go back to the drawn picture
     */
    @PostMapping("/desk/communities/{code}")
    String write(
            @PathVariable String code,
            Card card,
            @RequestParam(defaultValue = "false") boolean drawn,
            @RequestParam(required = false) MultipartFile photo,
            Principal person,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        Division community = own.require(person.getName(), code);
        Map<String, String> problems = new LinkedHashMap<>(card.problems());
        AcceptedFile picture = accept(photo, problems);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(community, card, problems, model);
        }
        profiles.write(code, card);
        if (picture != null) {
            profiles.show(code, picture);
        } else if (drawn) {
            profiles.drawAgain(code);
        }
        redirect.addFlashAttribute("written", true);
        return "redirect:/desk/communities/{code}";
    }

    private AcceptedFile accept(MultipartFile photo, Map<String, String> problems) throws IOException {
        if (photo == null || photo.isEmpty()) {
            return null;
        }
        try {
            AcceptedFile accepted = files.accept(photo.getOriginalFilename(), photo.getBytes());
            if (accepted.mediaType().startsWith("image/")) {
                return accepted;
            }
        } catch (UnacceptableFileException refused) {
            problems.put("photo", "profile.photo." + refused.reason());
            return null;
        }
        problems.put("photo", "profile.photo.WRONG_KIND");
        return null;
    }

    private String page(Division community, Card card, Map<String, String> problems, Model model) {
        model.addAttribute("community", community);
        model.addAttribute("card", card);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "ownPicture",
                profiles.of(community.code()).flatMap(Profile::picture).isPresent());
        return VIEW;
    }

    @ExceptionHandler
    void notTheirs(NotTheirsException refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
