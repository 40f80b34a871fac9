package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;

class DraftFilesTest {

    @TempDir
    private Path data;

    @Test
    void whatACrashLeftBehindIsGoneAfterTheNextStart() throws IOException {
        Path drafts = data.resolve("drafts");
        HeldFile held = keep(new DraftFiles(drafts.toString()));
        Path other = Files.createFile(drafts.resolve("README"));
        assertThat(drafts).isDirectoryContaining(held.stored()::equals);

        new DraftFiles(drafts.toString());

        assertThat(held.stored()).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void aFileIsKeptUntilItIsGivenUp() {
        HeldFile held = keep(new DraftFiles(data.toString()));
        assertThat(held.content()).isEqualTo(new byte[] {1, 2, 3});
        assertThat(held.name()).isEqualTo("roof.png");

        held.delete();

        assertThat(data).isEmptyDirectory();
    }

    private static HeldFile keep(DraftFiles files) {
        return files.keep(new MockMultipartFile("photos", "C:\\fakepath\\roof.png", "image/png", new byte[] {1, 2, 3}));
    }
}
