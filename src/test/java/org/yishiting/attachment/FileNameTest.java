package org.yishiting.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "IMG_0001.JPG, IMG_0001.jpg",
                "../../etc/passwd, passwd.jpg",
                "C:\\Users\\li\\门口.png, 门口.jpg",
                "setup.exe, setup.jpg",
                ".htaccess, file.jpg",
                ".jpg, file.jpg",
                "..., file.jpg",
                "a.tar.gz, a.tar.jpg",
                "a\"b<c>.png, abc.jpg",
                "3号楼 漏水.webp, 3号楼 漏水.jpg",
                "a\u202Egpj.exe, agpj.jpg",
                "line\u0007feed.png, linefeed.jpg"
            })
    void keepsWhatIsSafe(String given, String safe) {
        assertThat(FileName.withExtension(given, "jpg")).isEqualTo(safe);
    }

    @Test
    void namesWhatHasNoName() {
        assertThat(FileName.withExtension(null, "pdf")).isEqualTo("file.pdf");
        assertThat(FileName.bare("\u0000/")).isEqualTo("file");
    }

    @Test
    void shortensLongNamesWithoutSplittingCharacters() {
        assertThat(FileName.withExtension("𠮷".repeat(300) + ".png", "png")).isEqualTo("𠮷".repeat(80) + ".png");
    }
}
