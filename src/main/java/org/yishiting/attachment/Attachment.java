package org.yishiting.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.yishiting.signin.Actor;

/** A photo or document of a matter; its content lies beside it and is never changed. */
@Entity
public class Attachment {
    @Id
    private String id;

    private String matter;
    private String step;
    private String name;
    private String mediaType;
    private int size;
    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private Showing shownAs;

    protected Attachment() {}

    Attachment(String matter, String step, String name, String mediaType, byte[] content, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.matter = matter;
        this.step = step;
        this.name = name;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = hashOf(content);
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    /** @param as null to take it back */
    void show(Showing as) {
        if (!isShowable()) {
            throw new IllegalStateException("attachment " + id + " is not for everybody");
        }
        this.shownAs = as;
    }

    /** Whether staff may show it to everybody: a photo of their own, never one that a resident sent. */
    public boolean isShowable() {
        return isImage() && !uploadedBy.equals(Actor.RESIDENT);
    }

    /** As what everybody sees it; empty for what only staff see. */
    public Optional<Showing> shownAs() {
        return Optional.ofNullable(shownAs);
    }

    private static String hashOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String id() {
        return id;
    }

    /** Number of the matter. */
    public String matter() {
        return matter;
    }

    /** Activity id of the step it was added in, null outside of one. */
    public String step() {
        return step;
    }

    /** A name that is safe on every system, with the ending of what the content is. */
    public String name() {
        return name;
    }

    /** {@code image/jpeg}, {@code image/png} or {@code application/pdf}, as the content is. */
    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Bytes of the stored content. */
    public int size() {
        return size;
    }

    /** SHA-256 of the stored content, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** User id, or {@code resident}. */
    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
