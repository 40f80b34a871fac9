package org.yishiting.workdays.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads a file that a spreadsheet saved: UTF-8, or what Chinese spreadsheets write for themselves, GB 18030. */
final class SheetText {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private SheetText() {}

    static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, CHINESE);
        }
    }
}
