package org.yishiting.statistics.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.yishiting.desk.PdfFonts;

/** Prints the monthly report: A4, with its own fonts. */
@Component
public class ReportPdf {

    private static final String NOT_IN_FONT = "\u25A1";

    private final ITemplateEngine templates;

    ReportPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Writes the whole file and leaves the stream open. */
    public void write(Report report, Locale locale, OutputStream output) throws IOException {
        String html = PdfFonts.printable(
                templates.process("statistics/report-pdf", new Context(locale, Map.of("report", report))));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.embed(builder, html);
        builder.useFastMode();
        builder.useReplacementText(NOT_IN_FONT);
        builder.withProducer("Yishiting");
        builder.withHtmlContent(html, null);
        builder.toStream(StreamUtils.nonClosing(output));
        builder.run();
    }
}
