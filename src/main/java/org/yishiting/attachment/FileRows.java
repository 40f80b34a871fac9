package org.yishiting.attachment;

import java.util.List;
import java.util.Map;

/** Files of a matter as forms show them: each photo and document with the addresses under which staff open it. */
public final class FileRows {

    private FileRows() {}

    /** Rows of {@code name}, {@code url} and {@code thumbnail}, for photos. */
    public static List<Map<String, String>> photos(List<Attachment> files) {
        return files.stream()
                .filter(Attachment::isImage)
                .map(photo -> Map.of("name", photo.name(), "url", urlOf(photo), "thumbnail", thumbnailOf(photo)))
                .toList();
    }

    /** Rows of {@code name} and {@code url}, for what is no photo. */
    public static List<Map<String, String>> documents(List<Attachment> files) {
        return files.stream()
                .filter(file -> !file.isImage())
                .map(file -> Map.of("name", file.name(), "url", urlOf(file)))
                .toList();
    }

    /** Below the root of the application. */
    public static String urlOf(Attachment file) {
        return "/desk/matters/" + file.matter() + "/files/" + file.id();
    }

    /** Where a photo is small; below the root of the application. */
    public static String thumbnailOf(Attachment photo) {
        return urlOf(photo) + "/thumbnail";
    }
}
