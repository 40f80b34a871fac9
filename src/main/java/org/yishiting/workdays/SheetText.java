package org.yishiting.workdays;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Text as spreadsheets save it: UTF-8 or UTF-16, with or without a mark of the order of bytes, or GB 18030. */
final class SheetText {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetText() {}

    static String decode(byte[] file) {
        return decoded(file).replace(BYTE_ORDER_MARK, "");
    }

    /** The same with full-width digits, letters and marks as the plain ones that are meant, without blanks around it. */
    static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }

    private static String decoded(byte[] file) {
        if (begins(file, 0xFF, 0xFE) || hasNul(file, 1)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF) || hasNul(file, 0)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, CHINESE);
        }
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** In UTF-16 one byte of each digit and line break is nought, always the same one; elsewhere there is none. */
    private static boolean hasNul(byte[] file, int from) {
        for (int index = from; index < file.length; index += 2) {
            if (file[index] == 0) {
                return true;
            }
        }
        return false;
    }
}
