package org.yishiting.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yishiting.access.Access;
import org.yishiting.desk.DeskEvents;
import org.yishiting.desk.Dossier;
import org.yishiting.desk.DossierPdf;
import org.yishiting.desk.DossierZip;
import org.yishiting.desk.Dossiers;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Matter;

/** The dossier to take away; that it was taken is the last entry of what is taken, so links and previews take nothing. */
@Controller
class ExportController {

    private final Access access;
    private final Ledger ledger;
    private final Dossiers dossiers;
    private final DossierPdf pdf;
    private final DossierZip zip;

    ExportController(Access access, Ledger ledger, Dossiers dossiers, DossierPdf pdf, DossierZip zip) {
        this.access = access;
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.pdf = pdf;
        this.zip = zip;
    }

    @PostMapping("/desk/matters/{number}/dossier.pdf")
    void pdf(@PathVariable String number, Locale locale, HttpServletResponse response) throws IOException {
        Dossier dossier = export(number, "pdf", locale);
        describe(response, "application/pdf", number + ".pdf");
        pdf.write(dossier, locale, response.getOutputStream());
    }

    @PostMapping("/desk/matters/{number}/dossier.zip")
    void zip(@PathVariable String number, Locale locale, HttpServletResponse response) throws IOException {
        Dossier dossier = export(number, "zip", locale);
        describe(response, "application/zip", number + ".zip");
        zip.write(dossier, locale, response.getOutputStream());
    }

    private Dossier export(String number, String format, Locale locale) {
        Matter matter = access.visible(number);
        ledger.append(number, DeskEvents.DOSSIER_EXPORTED, Map.of("format", format));
        return dossiers.of(matter, locale);
    }

    private static void describe(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
