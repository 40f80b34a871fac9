package org.yishiting.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.yishiting.attachment.UnacceptableFileException.Reason;

class DocumentTest {

    @Test
    void aPlainDocumentStaysAsItIs() {
        byte[] plain = SampleDocuments.pdf(document -> link(document, action -> action.setURI("https://example.org/")));
        assertThat(Document.disarmed(plain, "a.pdf")).isEqualTo(plain);
    }

    @Test
    void whatRunsByItselfIsTaken() throws IOException {
        byte[] armed = SampleDocuments.pdf(document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            PDPageAdditionalActions opened = new PDPageAdditionalActions();
            opened.setO(new PDActionJavaScript("app.alert(2)"));
            document.getPage(0).setActions(opened);
        });
        assertThat(disarmed(armed)).doesNotContain("JavaScript", "app.alert", "/AA");
    }

    @Test
    void launchedProgramsSentFormsAndFilesAreTaken() throws IOException {
        byte[] armed = SampleDocuments.pdf(document -> {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("cmd.exe");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(launch);
            COSDictionary sent = new COSDictionary();
            sent.setName(COSName.S, "SubmitForm");
            sent.setString(COSName.F, "http://example.org/collect");
            COSArray all = new COSArray();
            all.add(link.getCOSObject());
            COSDictionary button = new COSDictionary();
            button.setItem(COSName.A, sent);
            all.add(button);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
            embed(document);
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
        assertThat(disarmed(armed))
                .doesNotContain("Launch", "cmd.exe", "SubmitForm", "/collect", "EmbeddedFiles", "virus", "XFA", "xdp");
    }

    @Test
    void whatAsksForAPasswordIsRefusedWithTheReason() throws IOException {
        refuses(getClass().getResourceAsStream("/cases/enc.pdf").readAllBytes(), Reason.LOCKED_DOCUMENT);
    }

    @Test
    void damagedOnesAreRefused() {
        byte[] whole = SampleDocuments.pdf();
        refuses(Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN_DOCUMENT);
        refuses("%PDF-1.4\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII), Reason.BROKEN_DOCUMENT);
        refuses("%PDF-1.4\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII), Reason.BROKEN_DOCUMENT);
    }

    @Test
    void aBombIsRefusedBeforeItUnfolds() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                packed.write(blanks);
            }
            packed.finish();
            bomb.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        }
        refuses(bomb.toByteArray(), Reason.TOO_COMPLEX);
    }

    private static void embed(PDDocument document) {
        try {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("virus.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(
                    document, new java.io.ByteArrayInputStream("virus".getBytes(StandardCharsets.US_ASCII))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("virus.exe", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void link(PDDocument document, Consumer<PDActionURI> about) {
        PDActionURI action = new PDActionURI();
        about.accept(action);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        COSArray all = new COSArray();
        all.add(link.getCOSObject());
        document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
    }

    /** What stands in the file, packed objects unpacked. */
    private static String disarmed(byte[] armed) throws IOException {
        try (PDDocument document = Loader.loadPDF(Document.disarmed(armed, "a.pdf"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            document.save(plain, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return plain.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static void refuses(byte[] content, Reason reason) {
        assertThatThrownBy(() -> Document.disarmed(content, "a.pdf"))
                .isInstanceOfSatisfying(UnacceptableFileException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
