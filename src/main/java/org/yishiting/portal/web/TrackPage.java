package org.yishiting.portal.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.yishiting.attachment.Attachment;
import org.yishiting.matter.Matter;
import org.yishiting.portal.Pictures;
import org.yishiting.portal.QrCode;
import org.yishiting.portal.Timeline.Event;
import org.yishiting.portal.Timeline.Told;

/** All that the reporter sees of one matter. */
@Component
class TrackPage {

    static final String VIEW = "portal/track";

    /** What changed last stands open, what was before is folded. */
    private static final int NEWEST = 3;

    private final MatterPage page;
    private final TrackingLink link;

    TrackPage(MatterPage page, TrackingLink link) {
        this.page = page;
        this.link = link;
    }

    void fill(String code, Matter matter, Model model) {
        Pictures pictures = page.pictures(matter);
        Told told = page.fill(matter, pictures, model);
        String address = link.to(code);
        model.addAttribute("address", address);
        model.addAttribute("qr", QrCode.of(address));
        fill(code, matter, pictures, told, model);
    }

    /** Only what a comment changes. */
    void fillConversation(String code, Matter matter, Model model) {
        Pictures pictures = page.pictures(matter);
        fill(code, matter, pictures, page.told(matter, pictures), model);
    }

    private void fill(String code, Matter matter, Pictures pictures, Told told, Model model) {
        List<Event> story = told.story();
        model.addAttribute("code", code);
        model.addAttribute("ownWords", matter.text());
        model.addAttribute("pictures", pictures);
        model.addAttribute("over", matter.status().isOver());
        model.addAttribute("newest", story.stream().limit(NEWEST).toList());
        model.addAttribute("earlier", story.stream().skip(NEWEST).toList());
        model.addAttribute("record", told.record());
    }

    /** A file of the matter that its reporter may see: the reporter's own, and photos that show what was done. */
    Attachment file(String id, Matter matter) {
        Pictures pictures = page.pictures(matter);
        return Stream.concat(
                        pictures.own().stream(),
                        page.told(matter, pictures).story().stream()
                                .flatMap(event -> event.photos().stream())
                                .flatMap(shown -> pictures.files().stream()
                                        .filter(file -> file.id().equals(shown))))
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownPageException::new);
    }
}
