package org.yishiting.desk;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.yishiting.attachment.Attachments;
import org.yishiting.deadline.DueWords;
import org.yishiting.evidence.DayDigests;
import org.yishiting.evidence.Proof;
import org.yishiting.house.Times;

/** Prints a dossier: A4, with its own fonts, photos included; the reporter's contact is not in it. */
@Component
public class DossierPdf {

    /** Scheme of photos in the template: {@code attachment://<id>}. */
    private static final String PHOTO = "attachment";

    private static final String NOT_IN_FONT = "\u25A1";

    private final ITemplateEngine templates;
    private final Attachments attachments;
    private final Times times;
    private final DueWords dues;
    private final DayDigests digests;

    DossierPdf(ITemplateEngine templates, Attachments attachments, Times times, DueWords dues, DayDigests digests) {
        this.templates = templates;
        this.attachments = attachments;
        this.times = times;
        this.dues = dues;
        this.digests = digests;
    }

    /** Writes the whole file and leaves the stream open. */
    public void write(Dossier dossier, Locale locale, OutputStream output) throws IOException {
        String html = html(dossier, locale);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.embed(builder, html);
        builder.useFastMode();
        builder.useReplacementText(NOT_IN_FONT);
        builder.useProtocolsStreamImplementation(this::photo, PHOTO);
        builder.withProducer("Yishiting");
        builder.withHtmlContent(html, null);
        builder.toStream(StreamUtils.nonClosing(output));
        builder.run();
    }

    /** Fit to be printed; what no font holds is named in it. */
    private String html(Dossier dossier, Locale locale) {
        Context context = new Context(locale, Map.of("dossier", dossier, "times", times, "dues", dues));
        context.setVariable("proof", proof(dossier));
        String html = templates.process("desk/dossier-pdf", context);
        List<String> missing = PdfFonts.missing(html);
        if (!missing.isEmpty()) {
            context.setVariable("missing", String.join(", ", missing));
            html = templates.process("desk/dossier-pdf", context);
        }
        return PdfFonts.printable(html);
    }

    /** In a list of one, or none. */
    private List<Proof> proof(Dossier dossier) {
        return digests.proofOf(dossier.matter().number()).stream().toList();
    }

    private FSStream photo(String uri) {
        byte[] content = attachments.contentOf(URI.create(uri).getHost());
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
