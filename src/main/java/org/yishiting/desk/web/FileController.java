package org.yishiting.desk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yishiting.access.Access;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.Showing;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.desk.Dossiers;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.matter.Matter;

/** Photos and documents of a matter: shown to those who may see it, added by those who may act on it. */
@Controller
class FileController {

    private static final String INERT = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

    private final Access access;
    private final Attachments attachments;
    private final Dossiers dossiers;

    FileController(Access access, Attachments attachments, Dossiers dossiers) {
        this.access = access;
        this.attachments = attachments;
        this.dossiers = dossiers;
    }

    /** Photos are shown, documents are saved: what strangers wrote is never run inside of this site. */
    @GetMapping("/desk/matters/{number}/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable String id) {
        Attachment file = visible(number, id);
        ContentDisposition disposition = (file.isImage()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return inert(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(attachments.contentOf(id));
    }

    /** A small picture of a photo, for lists and forms; a document has none. */
    @GetMapping("/desk/matters/{number}/files/{id}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable String number, @PathVariable String id) {
        Attachment file = visible(number, id);
        byte[] small = attachments.thumbnail(file.id()).orElseThrow(() -> new UnknownMatterException(number));
        return inert(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(small);
    }

    private Attachment visible(String number, String id) {
        access.visible(number);
        return attachments
                .find(id)
                .filter(found -> found.matter().equals(number))
                .orElseThrow(() -> new UnknownMatterException(number));
    }

    private static ResponseEntity.BodyBuilder inert(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Security-Policy", INERT)
                .header("X-Content-Type-Options", "nosniff");
    }

    /** @param step activity of the open step the files belong to */
    @PostMapping("/desk/matters/{number}/files")
    String add(
            @PathVariable String number,
            @RequestParam String step,
            @RequestParam List<MultipartFile> photos,
            Principal person,
            RedirectAttributes redirect)
            throws IOException {
        Matter matter = access.visible(number);
        if (!access.mayAct(person.getName(), matter)) {
            throw new UnknownMatterException(number);
        }
        String stepName = dossiers.ownStep(number, step).orElseThrow(() -> new UnknownMatterException(number));
        List<UnacceptableFileException> refused = new ArrayList<>();
        for (MultipartFile file : photos) {
            if (file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isEmpty()) {
                add(number, step, stepName, file, refused);
            }
        }
        redirect.addFlashAttribute("refused", refused);
        return "redirect:/desk/matters/{number}#files";
    }

    /**
     * Shows a photo to everybody, or takes it back.
     *
     * @param as a {@link Showing}, empty to take it back
     */
    @PostMapping("/desk/matters/{number}/files/{id}/shown")
    String show(@PathVariable String number, @PathVariable String id, @RequestParam String as, Principal person) {
        Matter matter = access.visible(number);
        Attachment photo = attachments
                .find(id)
                .filter(found -> found.matter().equals(number))
                .filter(Attachment::isShowable)
                .filter(found -> access.mayAct(person.getName(), matter) || access.directs(person.getName(), matter))
                .orElseThrow(() -> new UnknownMatterException(number));
        attachments.show(photo, as.isEmpty() ? null : Showing.valueOf(as));
        return "redirect:/desk/matters/{number}#files";
    }

    private void add(
            String number, String step, String stepName, MultipartFile file, List<UnacceptableFileException> refused)
            throws IOException {
        try {
            attachments.add(number, step, stepName, file.getOriginalFilename(), file.getBytes());
        } catch (UnacceptableFileException unacceptable) {
            refused.add(unacceptable);
        }
    }
}
