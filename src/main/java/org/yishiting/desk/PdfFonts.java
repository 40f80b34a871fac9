package org.yishiting.desk;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yishiting.house.Words;

/**
 * The fonts of what is printed. Each takes what those before it lack: two hold GB 2312 but a few enumerators, the others
 * what GB 18030 adds, emoji and signs; they are opened for texts that need them alone.
 */
public final class PdfFonts {

    /** Letters and punctuation from the first, Chinese characters from the second; both are named by pages. */
    private static final List<PdfFont> NAMED =
            List.of(new PdfFont("Letters", "DejaVuSansCondensed"), new PdfFont("Han", "DroidSansFallback"));

    private static final List<PdfFont> MORE = List.of(
            new PdfFont("HanMore", "HanaMinA-subset"),
            new PdfFont("HanRare", "HanaMinB-subset"),
            new PdfFont("HanRarest", "BabelStoneHan-subset"),
            new PdfFont("Signs", "Symbola-subset"));

    private static final int REGULAR = 400;
    private static final Pattern ENUMERATOR = Pattern.compile("[\u2474-\u249B]");

    /** What has no shape of its own: how emoji are drawn and joined. */
    private static final Pattern JOINTS = Pattern.compile("[\u200D\uFE0E\uFE0F\u20E3\\x{1F3FB}-\\x{1F3FF}]");

    private PdfFonts() {}

    /** Makes known to a document what the text needs. */
    public static void embed(PdfRendererBuilder builder, String text) {
        NAMED.forEach(font -> builder.useFont(font::open, font.family(), REGULAR, FontStyle.NORMAL, true));
        List<Integer> left = beyond(text, NAMED);
        for (PdfFont font : MORE) {
            if (left.stream().anyMatch(font::holds)) {
                builder.useFont(
                        font::open,
                        font.family(),
                        REGULAR,
                        FontStyle.NORMAL,
                        true,
                        EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
                left = left.stream().filter(character -> !font.holds(character)).toList();
            }
        }
    }

    /** The text with what no font holds written out: enumerators as digits, single angle brackets as quotes. */
    public static String printable(String text) {
        String written = ENUMERATOR
                .matcher(JOINTS.matcher(Words.seen(text)).replaceAll(""))
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        return written.replace('\u3008', '\u2039').replace('\u3009', '\u203A');
    }

    /** Characters of a text that no font holds, each once as {@code U+300A3}, in the order of the text. */
    public static List<String> missing(String text) {
        return beyond(printable(text), NAMED).stream()
                .filter(character -> MORE.stream().noneMatch(font -> font.holds(character)))
                .map("U+%04X"::formatted)
                .toList();
    }

    private static List<Integer> beyond(String text, List<PdfFont> fonts) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .distinct()
                .filter(character -> fonts.stream().noneMatch(font -> font.holds(character)))
                .boxed()
                .toList();
    }
}
