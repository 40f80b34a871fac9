package org.yishiting.portal;

import java.util.List;
import org.yishiting.attachment.Attachment;
import org.yishiting.signin.Actor;

/** The files of one matter, as its reporter may see them. */
public record Pictures(List<Attachment> files) {

    /** What everybody else sees of them. */
    public static final Pictures NONE = new Pictures(List.of());

    /** What the reporter sent: photos and documents. */
    public List<Attachment> own() {
        return files.stream()
                .filter(file -> file.uploadedBy().equals(Actor.RESIDENT))
                .toList();
    }

    public List<Attachment> ownPhotos() {
        return own().stream().filter(Attachment::isImage).toList();
    }

    public List<Attachment> ownDocuments() {
        return own().stream().filter(file -> !file.isImage()).toList();
    }

    boolean isPhoto(String id) {
        return files.stream().anyMatch(file -> file.id().equals(id) && file.isImage());
    }
}
