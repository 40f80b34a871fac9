package org.yishiting.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Attachments;

/** Packs a dossier so that it can be read and verified without this application. */
@Component
public class DossierZip {

    private final DossierPdf pdf;
    private final LedgerFiles ledger;
    private final Attachments attachments;
    private final Clock clock;

    DossierZip(DossierPdf pdf, LedgerFiles ledger, Attachments attachments, Clock clock) {
        this.pdf = pdf;
        this.ledger = ledger;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Writes one file after the other, never two in memory, and leaves the stream open. */
    public void write(Dossier dossier, Locale locale, OutputStream output) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(output);
        begin(zip, "dossier.pdf");
        pdf.write(dossier, locale, zip);
        put(zip, "ledger.json", ledger.json(dossier));
        put(zip, "ledger.csv", ledger.csv(dossier, locale));
        put(zip, "verify.txt", ledger.instructions(dossier));
        byte[] proof = ledger.proof(dossier);
        if (proof.length > 0) {
            put(zip, "proof.json", proof);
        }
        int position = 1;
        for (Attachment file : dossier.files()) {
            put(zip, "files/%02d-%s".formatted(position++, file.name()), attachments.contentOf(file.id()));
        }
        zip.finish();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        StreamUtils.copy(content, zip);
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.now(clock));
        zip.putNextEntry(entry);
    }
}
