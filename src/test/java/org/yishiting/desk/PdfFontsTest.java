package org.yishiting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** Whatever can be written with GB 18030 can be printed, and copied from what was printed. */
class PdfFontsTest {

    @Test
    void everyCharacterOfTheOldStandardIsPrinted() {
        assertThat(PdfFonts.missing(standard())).isEmpty();
    }

    /** Implementation level 3 of GB 18030-2022: the first block of ideographs, radicals, extensions A to F. */
    @Test
    void everyIdeographOfTheNewStandardIsPrinted() {
        assertThat(PdfFonts.missing(range(0x4E00, 0x9FEF))).isEmpty();
        assertThat(PdfFonts.missing(range(0x2E80, 0x2FD5))).isEmpty();
        assertThat(PdfFonts.missing(range(0x3400, 0x4DB5))).isEmpty();
        assertThat(PdfFonts.missing(range(0x20000, 0x2A6D6))).isEmpty();
        assertThat(PdfFonts.missing(range(0x2A700, 0x2B734))).isEmpty();
        assertThat(PdfFonts.missing(range(0x2B740, 0x2B81D))).isEmpty();
        assertThat(PdfFonts.missing(range(0x2B820, 0x2CEA1))).isEmpty();
        assertThat(PdfFonts.missing(range(0x2CEB0, 0x2EBE0))).isEmpty();
    }

    @Test
    void whatNoFontHoldsIsNamed() throws IOException {
        assertThat(PdfFonts.missing(rareNames())).containsExactly("U+300A3", "U+E0101");
    }

    @Test
    void rareNamesAreCopiedFromWhatIsPrinted() throws IOException {
        String names = "𬭎㛃䶮𠮷𪚥𱍐㙍葛🚨⺼";
        assertThat(rareNames()).contains("𬭎㛃䶮𠮷𪚥", "𱍐㙍", "葛", "🚨", "⺼");
        assertThat(copied(names)).isEqualTo(names);
    }

    @Test
    void codesAreCopiedAsTheyStand() throws IOException {
        String code = "ff1ffi0fl3ffl affe fi 8e9c3e9c6ada8f9c";
        assertThat(copied(code)).isEqualTo(code);
    }

    @Test
    void everyCharacterOfTheOldStandardIsCopied() throws IOException {
        String ideographs = standard()
                .codePoints()
                .filter(Character::isIdeographic)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(copied(ideographs)).isEqualTo(ideographs);
    }

    @Test
    void markupIsNeverMadeUp() {
        assertThat(PdfFonts.printable("\u2474\u2488\u3008a\u3009 <b>&amp;")).isEqualTo("(1)1.\u2039a\u203A <b>&amp;");
    }

    private static String copied(String text) throws IOException {
        String html = PdfFonts.printable("<html><body style='font: 10pt Letters, Han'>"
                + HtmlUtils.htmlEscape(text, "UTF-8") + "</body></html>");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.embed(builder, html);
        builder.useFastMode();
        builder.withHtmlContent(html, null);
        builder.toStream(printed);
        builder.run();
        try (PDDocument document = Loader.loadPDF(printed.toByteArray())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\r\n]", "")
                    .strip();
        }
    }

    private static String rareNames() throws IOException {
        try (var file = PdfFontsTest.class.getResourceAsStream("/cases/rare-names.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static String range(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String standard() {
        Charset encoding = Charset.forName("GB2312");
        StringBuilder all = new StringBuilder();
        for (int ascii = ' '; ascii < 0x7F; ascii++) {
            all.append((char) ascii);
        }
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, encoding);
                if (character.codePointAt(0) != 0xFFFD) {
                    all.append(character);
                }
            }
        }
        return PdfFonts.printable(all.toString());
    }
}
