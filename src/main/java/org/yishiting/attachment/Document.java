package org.yishiting.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yishiting.attachment.UnacceptableFileException.Reason;

/** A PDF that everybody can open and that only shows: whole, without a password, without what acts by itself. */
final class Document {

    /** Where readers look for the end. */
    private static final int TAIL = 2048;

    /** What the lists of objects may unfold to. */
    private static final int MOST_UNFOLDED = 64 * 1024 * 1024;

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern OBJECTS = Pattern.compile("/(?:ObjStm|XRef)\\b");
    private static final int DICTIONARY = 400;

    private Document() {}

    /**
     * The document as it is, or written anew without scripts, launched programs, sent forms, embedded files and the like.
     *
     * @param name for refusals
     * @throws UnacceptableFileException when it asks for a password, is damaged, or unfolds to too much
     */
    static byte[] disarmed(byte[] content, String name) {
        String signs = new String(content, StandardCharsets.ISO_8859_1);
        if (!signs.substring(Math.max(0, signs.length() - TAIL)).contains("%%EOF")) {
            throw new UnacceptableFileException(Reason.BROKEN_DOCUMENT, name);
        }
        if (unfolds(signs, content)) {
            throw new UnacceptableFileException(Reason.TOO_COMPLEX, name);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            requirePages(document);
            if (!new Disarming(document).changed()) {
                return content;
            }
            document.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        } catch (InvalidPasswordException locked) {
            throw new UnacceptableFileException(Reason.LOCKED_DOCUMENT, name);
        } catch (IOException | RuntimeException broken) {
            throw new UnacceptableFileException(Reason.BROKEN_DOCUMENT, name);
        }
    }

    private static void requirePages(PDDocument document) throws IOException {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            page.getMediaBox();
            pages++;
        }
        if (pages == 0) {
            throw new IOException("no page");
        }
    }

    /** Objects may lie packed in streams, which a few kilobytes can unfold to gigabytes. */
    private static boolean unfolds(String signs, byte[] content) {
        long unfolded = 0;
        byte[] part = new byte[1 << 16];
        Matcher stream = STREAM.matcher(signs);
        while (stream.find() && unfolded <= MOST_UNFOLDED) {
            String before = signs.substring(Math.max(0, stream.start() - DICTIONARY), stream.start());
            if (OBJECTS.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj"))))
                    .find()) {
                unfolded += sizeOf(content, stream.end(), part, MOST_UNFOLDED - unfolded);
            }
        }
        return unfolded > MOST_UNFOLDED;
    }

    private static long sizeOf(byte[] content, int from, byte[] part, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            int more = inflater.inflate(part);
            while (more > 0 && inflater.getBytesWritten() <= most) {
                more = inflater.inflate(part);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
