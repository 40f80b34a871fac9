package org.yishiting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Whatever can be written with GB 2312 and ASCII can be printed. */
class PdfFontsTest {

    /** An arc sign that neither font holds and nobody needs. */
    private static final String ARC = "\u2312";

    @Test
    void everyCharacterOfTheStandardIsPrinted() throws IOException {
        List<CmapLookup> fonts = new ArrayList<>();
        for (String file : PdfFonts.FAMILIES.values()) {
            TrueTypeFont font = new TTFParser()
                    .parse(new RandomAccessReadBuffer(new ClassPathResource(file).getContentAsByteArray()));
            fonts.add(font.getUnicodeCmapLookup());
        }
        String missing = standard()
                .codePoints()
                .filter(character -> fonts.stream().allMatch(font -> font.getGlyphId(character) == 0))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(missing).isEqualTo(ARC);
    }

    @Test
    void markupIsNeverMadeUp() {
        assertThat(PdfFonts.printable("\u2474\u2488\u3008a\u3009 <b>&amp;")).isEqualTo("(1)1.\u2039a\u203A <b>&amp;");
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
