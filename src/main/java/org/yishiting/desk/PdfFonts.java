package org.yishiting.desk;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The two fonts of what is printed: together they hold all characters of GB 2312 but a few enumerators. */
public final class PdfFonts {

    /** For {@code font-family}: letters and punctuation from the first, Chinese characters from the second. */
    static final Map<String, String> FAMILIES =
            Map.of("Letters", "fonts/DejaVuSansCondensed.ttf", "Han", "fonts/DroidSansFallback.ttf");

    private static final int REGULAR = 400;
    private static final Pattern ENUMERATOR = Pattern.compile("[\u2474-\u249B]");

    private PdfFonts() {}

    /** Makes both known to a document. */
    public static void embed(PdfRendererBuilder builder) {
        FAMILIES.forEach((family, file) -> builder.useFont(() -> open(file), family, REGULAR, FontStyle.NORMAL, true));
    }

    /** The text with what neither font holds written out: enumerators as digits, single angle brackets as quotes. */
    public static String printable(String text) {
        return ENUMERATOR
                .matcher(text)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
                .replace('\u3008', '\u2039')
                .replace('\u3009', '\u203A');
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource(file).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
