package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.SmallPhotos;

/** Files on the tracking page: for whoever holds the code, and for nobody's index or shared cache. */
@Controller
class TrackedFiles {

    private static final String INERT = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

    private final TrackedMatters tracked;
    private final TrackPage page;
    private final Attachments attachments;
    private final SmallPhotos small;

    TrackedFiles(TrackedMatters tracked, TrackPage page, Attachments attachments, SmallPhotos small) {
        this.tracked = tracked;
        this.page = page;
        this.attachments = attachments;
        this.small = small;
    }

    /** Photos are shown, documents are saved: what strangers wrote is never run inside of this site. */
    @GetMapping("/track/{code}/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable String id, HttpServletRequest request) {
        Attachment file = page.file(id, tracked.find(code, request));
        return answer(file, file.mediaType(), attachments.contentOf(id));
    }

    @GetMapping("/track/{code}/files/{id}/small")
    ResponseEntity<byte[]> small(@PathVariable String code, @PathVariable String id, HttpServletRequest request) {
        Attachment file = page.file(id, tracked.find(code, request));
        if (!file.isImage()) {
            throw new UnknownPageException();
        }
        return answer(file, MediaType.IMAGE_JPEG_VALUE, small.of(id));
    }

    private static ResponseEntity<byte[]> answer(Attachment file, String type, byte[] content) {
        ContentDisposition disposition = (file.isImage()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", INERT)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(content);
    }
}
