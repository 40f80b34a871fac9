package org.yishiting.portal.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.attachment.Attachments;

/** The photos that staff have published, and no other file. */
@Controller
class PhotoController {

    private final Attachments attachments;

    PhotoController(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Not kept by browsers: a photo that is taken back is gone. */
    @GetMapping("/board/{number}/photos/{id}")
    ResponseEntity<byte[]> photo(@PathVariable String number, @PathVariable String id) {
        return attachments
                .find(id)
                .filter(found -> found.matter().equals(number))
                .filter(found -> found.shownAs().isPresent())
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.mediaType()))
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(attachments.contentOf(id)))
                .orElseThrow(UnknownPageException::new);
    }
}
