package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishiting.attachment.AcceptedFile;

class DraftFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:30:00Z");
    private static final AcceptedFile ROOF =
            new AcceptedFile("屋顶.png", "image/png", "a roof".getBytes(), Optional.of(new byte[] {9}));

    @TempDir
    private Path data;

    private final DraftSeal seal = new DraftSeal("draft\nbrowser");

    private DraftFiles startedAt(Instant now) {
        return new DraftFiles(data.toString(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void filesOutliveARestartForADay() {
        startedAt(NOW).keep(seal, ROOF);

        DraftFiles later = startedAt(NOW.plus(Duration.ofHours(23)));
        later.sweep();
        HeldFile held = later.of(seal).get(0);
        assertThat(held.name()).isEqualTo("屋顶.png");
        assertThat(held.size()).isEqualTo(6);
        assertThat(later.open(seal, held).content()).isEqualTo(ROOF.content());
        assertThat(later.open(seal, held).thumbnail()).contains(ROOF.thumbnail().orElseThrow());

        DraftFiles nextDay = startedAt(NOW.plus(Duration.ofHours(25)));
        nextDay.sweep();
        assertThat(nextDay.of(seal)).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theSameContentIsKeptOnceAndInTheOrderOfChoice() {
        AcceptedFile door = new AcceptedFile("door.pdf", "application/pdf", new byte[] {1}, Optional.empty());
        startedAt(NOW).keep(seal, ROOF);
        startedAt(NOW.plusSeconds(1)).keep(seal, door);
        startedAt(NOW.plusSeconds(2)).keep(seal, ROOF);

        assertThat(startedAt(NOW).of(seal)).extracting(HeldFile::name).containsExactly("屋顶.png", "door.pdf");
    }

    @Test
    void onlyTheBrowserThatChoseThemCanReadThem() throws IOException {
        DraftFiles files = startedAt(NOW);
        files.keep(seal, ROOF);

        assertThat(files.of(new DraftSeal("draft\nanother browser"))).isEmpty();
        List<Path> stored;
        try (Stream<Path> all = Files.walk(data)) {
            stored = all.filter(Files::isRegularFile).toList();
        }
        assertThat(stored).hasSize(3).allSatisfy(path -> assertThat(Files.readString(path, StandardCharsets.ISO_8859_1))
                .doesNotContain("roof", "png"));
        assertThatThrownBy(() -> new DraftSeal("other").open(Files.readAllBytes(stored.get(0))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileIsKeptUntilItIsGivenUp() {
        DraftFiles files = startedAt(NOW);
        files.keep(seal, ROOF);
        files.remove(seal, "../../etc/passwd");
        files.remove(seal, files.of(seal).get(0).id());
        assertThat(files.of(seal)).isEmpty();
        files.keep(seal, ROOF);
        files.discard(seal);
        assertThat(data).isEmptyDirectory();
    }
}
