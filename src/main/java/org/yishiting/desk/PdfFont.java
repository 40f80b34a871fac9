package org.yishiting.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * A font that is shipped.
 *
 * @param family as pages name it
 * @param file without folder and ending
 */
record PdfFont(String family, String file) {

    /** What each holds; read from a font when it is asked for the first time. */
    private static final Map<String, BitSet> HELD = new ConcurrentHashMap<>();

    private static final int END_OF_IDEOGRAPHS = 0x40000;

    InputStream open() {
        try {
            return resource().getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whether it has a shape for a character. */
    boolean holds(int character) {
        return HELD.computeIfAbsent(file, name -> read()).get(character);
    }

    private BitSet read() {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(resource().getContentAsByteArray()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet held = new BitSet(END_OF_IDEOGRAPHS);
            for (int character = 0; character < END_OF_IDEOGRAPHS; character++) {
                held.set(character, glyphs.getGlyphId(character) != 0);
            }
            return held;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private ClassPathResource resource() {
        return new ClassPathResource("fonts/" + file + ".ttf");
    }
}
