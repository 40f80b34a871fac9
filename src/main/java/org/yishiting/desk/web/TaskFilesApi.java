package org.yishiting.desk.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.FileRows;
import org.yishiting.attachment.UnacceptableFileException;
import org.yishiting.desk.TaskFiles;
import org.yishiting.ledger.UnknownMatterException;

/**
 * {@code /api/steps/{task}/files}: photos and documents that are added beside the form of a step, by those who can work
 * on it now.
 */
@RestController
@RequestMapping("/api/steps/{task}/files")
class TaskFilesApi {

    private final TaskFiles files;
    private final MessageSource messages;

    TaskFilesApi(TaskFiles files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /** Those of this step, oldest first. */
    @GetMapping
    List<FileView> of(@PathVariable String task) {
        return files.of(task).stream().map(FileView::of).toList();
    }

    /** Takes what can be taken; each other file is named with the reason. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Outcome add(@PathVariable String task, @RequestParam("files") List<MultipartFile> chosen, Locale locale)
            throws IOException {
        List<FileView> added = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : chosen) {
            try {
                added.add(FileView.of(files.add(task, file.getOriginalFilename(), file.getBytes())));
            } catch (UnacceptableFileException unacceptable) {
                refused.add(words(unacceptable, locale));
            }
        }
        return new Outcome(added, refused);
    }

    private String words(UnacceptableFileException refused, Locale locale) {
        String reason = messages.getMessage("desk.file." + refused.reason(), null, locale);
        return messages.getMessage("desk.file.refused", new Object[] {refused.fileName(), reason}, locale);
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownMatterException unknown, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, messages.getMessage("sent.files-closed", null, locale));
    }

    /** @param refused a sentence per file that was not taken */
    record Outcome(List<FileView> added, List<String> refused) {}

    /**
     * @param url path below the root of the application
     * @param thumbnail the same of a small picture, null for what is no photo
     */
    record FileView(String name, String url, String thumbnail) {

        static FileView of(Attachment file) {
            return new FileView(file.name(), FileRows.urlOf(file), file.isImage() ? FileRows.thumbnailOf(file) : null);
        }
    }
}
